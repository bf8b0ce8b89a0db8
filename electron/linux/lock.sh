# What `kiosk-provision` locks: each line is one file or one link of the system. Sourced by it: ROOT
# and DOOR are its own.

# The lock, line by line. $1 is done with each file (name, path, content from standard input; a program
# where its first line says so), $2 with each link (name, path, where it leads). The staff's screens
# know the names too; see renderer/words/it.ts.
lock() {
	$1 power-key /etc/systemd/logind.conf.d/50-serum-run-kiosk.conf <<-END
		[Login]
		NAutoVTs=0
		ReserveVT=0
		HandlePowerKey=ignore
		HandlePowerKeyLongPress=ignore
		HandleRebootKey=ignore
		HandleSuspendKey=ignore
		HandleHibernateKey=ignore
		HandleLidSwitch=ignore
		IdleAction=ignore
	END
	# More than seven presses in two seconds restart a computer even where the target is masked.
	$1 ctrl-alt-del-burst /etc/systemd/system.conf.d/50-serum-run-kiosk.conf <<-END
		[Manager]
		CtrlAltDelBurstAction=none
	END
	$2 ctrl-alt-del /etc/systemd/system/ctrl-alt-del.target /dev/null
	$1 sysrq /etc/sysctl.d/90-serum-run-kiosk.conf <<-END
		kernel.sysrq = 0
	END
	$2 login-console /etc/systemd/system/getty@.service /dev/null
	$2 further-consoles /etc/systemd/system/autovt@.service /dev/null
	$2 desktop /etc/systemd/system/display-manager.service /dev/null
	for state in sleep suspend hibernate hybrid-sleep; do
		$2 "$state" /etc/systemd/system/$state.target /dev/null
	done
	for timer in apt-daily apt-daily-upgrade; do
		$2 "updates-$timer" /etc/systemd/system/$timer.timer /dev/null
	done
	$2 updates-unattended /etc/systemd/system/unattended-upgrades.service /dev/null
	$1 sticks /etc/udev/rules.d/90-serum-run-kiosk-sticks.rules <<-END
		SUBSYSTEM=="block", ENV{UDISKS_AUTO}="0", ENV{UDISKS_IGNORE}="1"
	END
	# What a start has to say goes to the twelfth console, so that the glass stays black until the
	# exhibit is there. The kernel keeps the boot loader's graphics: text mode would begin with a cursor.
	$1 start-messages /etc/default/grub.d/50-serum-run-kiosk.cfg <<-END
		GRUB_GFXPAYLOAD_LINUX=keep
		GRUB_CMDLINE_LINUX_DEFAULT="\$GRUB_CMDLINE_LINUX_DEFAULT quiet loglevel=3 console=tty12 vt.global_cursor_default=0 consoleblank=0"
	END
	# Two seconds unseen: with a keyboard IT presses Esc there and takes the recovery mode. Else the boot
	# loader goes on in black on black, cursor and all: its "Booting" would stand until the kernel draws.
	# The last of the scripts, so that none of the others shows a menu after all.
	$1 start-menu /etc/grub.d/42_serum-run-kiosk <<-'END'
		#!/bin/sh
		exec tail -n +3 "$0"
		set color_normal=black/black
		clear
		if sleep --interruptible 2; then
		  set timeout=0
		  set timeout_style=hidden
		else
		  set color_normal=light-gray/black
		  set timeout=-1
		  set timeout_style=menu
		fi
	END
	$1 firewall-rules /etc/serum-run-kiosk/firewall.nft <<-END
		table inet serum_run_kiosk
		delete table inet serum_run_kiosk
		table inet serum_run_kiosk {
		  chain input {
		    type filter hook input priority 0; policy drop;
		    iif lo accept
		    ct state established,related accept
		    $(door)
		  }
		}
	END
	$1 firewall /etc/systemd/system/serum-run-kiosk-firewall.service <<-END
		[Unit]
		Description=Nothing reaches the exhibit's computer from outside
		ConditionPathExists=/usr/sbin/nft
		DefaultDependencies=no
		Before=network-pre.target
		Wants=network-pre.target

		[Service]
		Type=oneshot
		RemainAfterExit=yes
		ExecStart=/usr/sbin/nft -f /etc/serum-run-kiosk/firewall.nft

		[Install]
		WantedBy=sysinit.target
	END
	$2 firewall-at-start /etc/systemd/system/sysinit.target.wants/serum-run-kiosk-firewall.service \
		/etc/systemd/system/serum-run-kiosk-firewall.service
	$2 starts-by-itself /etc/systemd/system/graphical.target.wants/serum-run-kiosk.service \
		/etc/systemd/system/serum-run-kiosk.service
}

# Without --ssh, what an earlier apply was told.
door() {
	if [ -n "$DOOR" ]; then echo "$DOOR"; else grep -o 'tcp dport 22 accept' "$ROOT/etc/serum-run-kiosk/firewall.nft" 2>/dev/null || true; fi
}
