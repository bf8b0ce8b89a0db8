<#
Locks a Windows PC for visitors, for the IT department: a step of its own, after installing.

  kiosk-provision.ps1 check    a table of what is and what should be; changes nothing
  kiosk-provision.ps1 apply    makes it so, and keeps what was there before
  kiosk-provision.ps1 undo     puts everything back as it was before the first apply

NOT VERIFIED ON WINDOWS BY US. Written from Microsoft's documentation; try it on one PC first:
  Shell Launcher   https://learn.microsoft.com/windows/configuration/shell-launcher/
  Keyboard Filter  https://learn.microsoft.com/windows/configuration/keyboard-filter/
Shell Launcher and Keyboard Filter exist on Enterprise, Education and IoT Enterprise. On Pro those two
lines say "not on this edition": visitors with a keyboard can then leave the exhibit.
Run as administrator, in Windows PowerShell 5.1. Needs a restart to take hold.
#>
param(
	[Parameter(Mandatory)][ValidateSet('check', 'apply', 'undo')][string]$Verb,
	# A standard user without rights; made with New-LocalUser before.
	[string]$KioskUser = 'kiosk',
	[string]$Application = "$env:ProgramFiles\Serum Run Kiosk\serum-run-kiosk.exe"
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$Record = Join-Path $env:ProgramData 'Serum Run Kiosk\provision.json'

# What, key, name, value, kind.
$Values = @(
	@('edge swipes', 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI', 'AllowEdgeSwipe', 0, 'DWord'),
	@('toasts on the lock screen', 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\System', 'DisableLockScreenAppNotifications', 1, 'DWord'),
	@('action centre', 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\Explorer', 'DisableNotificationCenter', 1, 'DWord'),
	@('tips and offers', 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\CloudContent', 'DisableSoftLanding', 1, 'DWord'),
	@('crash reports: none', 'HKLM:\SOFTWARE\Microsoft\Windows\Windows Error Reporting', 'Disabled', 1, 'DWord'),
	@('crash reports: no window', 'HKLM:\SOFTWARE\Microsoft\Windows\Windows Error Reporting', 'DontShowUI', 1, 'DWord'),
	@('updates: no notices', 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate', 'SetUpdateNotificationLevel', 1, 'DWord'),
	@('updates: notices off', 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate', 'UpdateNotificationLevel', 2, 'DWord'),
	@('updates: never by itself', 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU', 'NoAutoUpdate', 1, 'DWord'),
	@('restart after a crash of Windows', 'HKLM:\SYSTEM\CurrentControlSet\Control\CrashControl', 'AutoReboot', 1, 'DWord'),
	@('fast startup', 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager\Power', 'HiberbootEnabled', 0, 'DWord')
)

# powercfg: what, group, setting, value for a PC on mains.
$Power = @(
	@('screen never off', 'SUB_VIDEO', 'VIDEOIDLE', 0),
	@('never asleep', 'SUB_SLEEP', 'STANDBYIDLE', 0),
	@('power button does nothing', 'SUB_BUTTONS', 'PBUTTONACTION', 0)
)

# Keys that lead out of the exhibit.
$Keys = 'Ctrl+Alt+Del', 'Ctrl+Shift+Esc', 'Alt+Tab', 'Alt+F4', 'Alt+Space', 'Ctrl+Esc', 'Shift+F10', 'Win+L', 'Win+R', 'Win+D', 'Win+E', 'Win+Tab', 'Windows'

function Read-Value($key, $name) {
	$item = Get-ItemProperty -Path $key -Name $name -ErrorAction SilentlyContinue
	if ($null -eq $item) { return $null }
	return $item.$name
}

function Read-Power($group, $setting) {
	$line = powercfg /query SCHEME_CURRENT $group $setting | Select-String 'AC Power Setting Index: 0x([0-9a-f]+)'
	if (-not $line) { return $null }
	return [Convert]::ToInt32($line.Matches[0].Groups[1].Value, 16)
}

function Get-Embedded($class) {
	return Get-CimClass -Namespace root/standardcimv2/embedded -ClassName $class -ErrorAction SilentlyContinue
}

function Get-KioskSid {
	return (New-Object Security.Principal.NTAccount $KioskUser).Translate([Security.Principal.SecurityIdentifier]).Value
}

function Get-Lines {
	foreach ($v in $Values) { [pscustomobject]@{ What = $v[0]; Is = (Read-Value $v[1] $v[2]); ShouldBe = $v[3] } }
	foreach ($p in $Power) { [pscustomobject]@{ What = $p[0]; Is = (Read-Power $p[1] $p[2]); ShouldBe = $p[3] } }
	if (Get-Embedded WESL_UserSetting) {
		$shell = Get-CimInstance -Namespace root/standardcimv2/embedded -ClassName WESL_UserSetting | Where-Object Sid -eq (Get-KioskSid)
		$path = if ($shell) { $shell.Shell } else { $null }
		[pscustomobject]@{ What = 'the kiosk is the shell'; Is = $path; ShouldBe = $Application }
	} else { [pscustomobject]@{ What = 'the kiosk is the shell'; Is = 'not on this edition'; ShouldBe = $Application } }
	if (Get-Embedded WEKF_PredefinedKey) {
		foreach ($key in $Keys) {
			$found = Get-CimInstance -Namespace root/standardcimv2/embedded -ClassName WEKF_PredefinedKey | Where-Object Id -eq $key
			[pscustomobject]@{ What = "key $key is off"; Is = [bool]($found -and $found.Enabled); ShouldBe = $true }
		}
	} else { [pscustomobject]@{ What = 'keys are off'; Is = 'not on this edition'; ShouldBe = $true } }
}

function Save-Record {
	if (Test-Path $Record) { return }
	$before = @{
		Values = @($Values | ForEach-Object { @{ Key = $_[1]; Name = $_[2]; Was = (Read-Value $_[1] $_[2]) } })
		Power  = @($Power | ForEach-Object { @{ Group = $_[1]; Setting = $_[2]; Was = (Read-Power $_[1] $_[2]) } })
		Keys   = @(if (Get-Embedded WEKF_PredefinedKey) { Get-CimInstance -Namespace root/standardcimv2/embedded -ClassName WEKF_PredefinedKey | Where-Object Enabled | ForEach-Object Id })
	}
	New-Item -ItemType Directory -Force (Split-Path $Record) | Out-Null
	$before | ConvertTo-Json -Depth 4 | Set-Content -Encoding UTF8 "$Record.new"
	Move-Item -Force "$Record.new" $Record
}

function Set-Key($id, $enabled) {
	$key = Get-CimInstance -Namespace root/standardcimv2/embedded -ClassName WEKF_PredefinedKey | Where-Object Id -eq $id
	if ($key) { $key | Set-CimInstance -Property @{ Enabled = $enabled } }
}

function Invoke-Apply {
	Save-Record
	foreach ($v in $Values) {
		if (-not (Test-Path $v[1])) { New-Item -Force $v[1] | Out-Null }
		New-ItemProperty -Force -Path $v[1] -Name $v[2] -Value $v[3] -PropertyType $v[4] | Out-Null
	}
	foreach ($p in $Power) { powercfg /setacvalueindex SCHEME_CURRENT $p[1] $p[2] $p[3] }
	powercfg /setactive SCHEME_CURRENT
	$launcher = Get-Embedded WESL_UserSetting
	if ($launcher) {
		# The kiosk's exit codes: 0 and 70 start it again, 75 restarts the PC, 64 leaves it to staff.
		$arguments = @{ Sid = (Get-KioskSid); Shell = $Application; CustomReturnCodes = [int[]](0, 70, 75, 64); CustomReturnCodesAction = [int[]](0, 0, 1, 3); DefaultAction = 0 }
		Invoke-CimMethod -CimClass $launcher -MethodName SetCustomShell -Arguments $arguments | Out-Null
		Invoke-CimMethod -CimClass $launcher -MethodName SetEnabled -Arguments @{ Enabled = $true } | Out-Null
	}
	if (Get-Embedded WEKF_PredefinedKey) { foreach ($key in $Keys) { Set-Key $key $true } }
	New-NetFirewallRule -Name SerumRunKiosk -DisplayName 'Serum Run Kiosk stays offline' -Direction Outbound -Program $Application -Action Block -ErrorAction SilentlyContinue | Out-Null
	'This PC is locked. Restart it.'
}

function Invoke-Undo {
	if (-not (Test-Path $Record)) { 'Nothing is locked.'; return }
	$before = Get-Content -Raw -Encoding UTF8 $Record | ConvertFrom-Json
	foreach ($v in $before.Values) {
		if ($null -eq $v.Was) { Remove-ItemProperty -Path $v.Key -Name $v.Name -ErrorAction SilentlyContinue }
		else { Set-ItemProperty -Path $v.Key -Name $v.Name -Value $v.Was }
	}
	foreach ($p in $before.Power) { if ($null -ne $p.Was) { powercfg /setacvalueindex SCHEME_CURRENT $p.Group $p.Setting $p.Was } }
	powercfg /setactive SCHEME_CURRENT
	$launcher = Get-Embedded WESL_UserSetting
	if ($launcher) {
		Invoke-CimMethod -CimClass $launcher -MethodName RemoveCustomShell -Arguments @{ Sid = (Get-KioskSid) } -ErrorAction SilentlyContinue | Out-Null
	}
	if (Get-Embedded WEKF_PredefinedKey) { foreach ($key in $Keys) { Set-Key $key ($before.Keys -contains $key) } }
	Remove-NetFirewallRule -Name SerumRunKiosk -ErrorAction SilentlyContinue
	Remove-Item $Record
	'This PC is as it was before. Restart it.'
}

switch ($Verb) {
	'check' {
		$lines = @(Get-Lines)
		$lines | Format-Table -AutoSize
		$open = @($lines | Where-Object { "$($_.Is)" -ne "$($_.ShouldBe)" })
		if ($open.Count -eq 0) { 'This PC is locked.' } else { "$($open.Count) of these are open. To lock: kiosk-provision.ps1 apply"; exit 1 }
	}
	'apply' { Invoke-Apply }
	'undo' { Invoke-Undo }
}
