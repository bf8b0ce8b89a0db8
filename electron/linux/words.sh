# What the installer says, in the languages of the exhibition; English where the system's is another.
# Without "…" and quotation marks that a console's own letters lack. Sourced by install.sh: the names in capitals are its own.

say() {
	case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
	es*) words_es "$1" ;;
	nb* | no*) words_nb "$1" ;;
	*) words_en "$1" ;;
	esac
}

megabytes() {
	echo $(($1 / 1000))
}

words_en() {
	case $1 in
	begin) echo "Serum Run Kiosk $VERSION" ;;
	checking) echo "1/5  Checking the USB stick..." ;;
	copying) echo "2/5  Copying to this computer... (after this you can take the USB stick out)" ;;
	packages) echo "3/5  Adding missing packages..." ;;
	unpacking) echo "4/5  Unpacking the kiosk..." ;;
	finishing) echo "5/5  Setting up this computer..." ;;
	undone) echo "This computer is as it was before." ;;
	shown) echo "The exhibit is on the screen." ;;
	not-shown) echo "The exhibit is not on the screen yet; it keeps trying. Is the screen plugged in? If it stays dark, ask your IT department: journalctl -b -u serum-run-kiosk" ;;
	done) echo "Done. In about a minute the exhibit will be on the screen, and from now on whenever this computer starts." ;;
	ask-lock) echo "Lock this PC for visitors now? [Y/n]" ;;
	locked) echo "Locked. The lock takes effect the next time this computer starts." ;;
	not-locked) echo "This PC could not be locked; see above. You can lock it later, on the screen: staff screens, \"For IT\"." ;;
	no-release) echo "This computer has $SYSTEM. This USB stick is made for: $SUPPORTED. Ask your IT department for one of these." ;;
	no-pin) echo "The settings file has no PIN. Add a line such as  \"pin\": \"471147\"  (six to eight digits): without it nobody could open the staff screens." ;;
	no-signature) printf '%b\n' "This USB stick was not signed by those who signed the first one here, or it was changed.\nFirst USB stick: $OWN_KEY\nThis USB stick:  ${STICK_KEY:-no key}\nUse the museum's own USB stick. If it has a new key on purpose:  sudo sh install.sh --new-key" ;;
	no-packages) echo "The system's packages could not be added. Ask your IT department, and show them $LOG." ;;
	no-usage) echo "install.sh [--lock | --no-lock] [--settings FILE] [--no-start] [--allow-older] [--new-key]" ;;
	no-settings) echo "There is no such settings file. Give its full path:  sudo sh install.sh --settings /mnt/settings.json" ;;
	no-root) echo "Installing needs an administrator. Type:  sudo sh install.sh" ;;
	no-machine) echo "This computer has a different kind of processor. The kiosk needs a 64-bit PC (x86-64)." ;;
	no-debian) echo "This system is neither Debian nor Ubuntu. Ask your IT department, and show them linux/README.txt." ;;
	no-stick) echo "The USB stick is not complete: a file is missing. Copy the whole folder onto it again." ;;
	no-broken) printf 'These files on the USB stick are damaged or missing:\n%s\nCopy the whole folder onto the USB stick again, or use another one.\n' "$BROKEN" ;;
	no-space) echo "There is not enough room on this computer's disk: $(megabytes "$NEEDED") MB are needed, $(megabytes "$FREE") MB are free. Delete what is not needed, then install again." ;;
	no-pulled) echo "Copying stopped in the middle. Was the USB stick pulled out, or is it damaged? Plug it in again and install again." ;;
	no-older) echo "Version $INSTALLED is installed, and this USB stick has the older $VERSION. Use a newer USB stick. To go back on purpose:  sudo sh install.sh --allow-older" ;;
	no-package) echo "The kiosk is installed here as a Debian package. Your IT department updates it, with linux/*.deb on this USB stick." ;;
	esac
}

words_es() {
	case $1 in
	begin) echo "Serum Run Kiosk $VERSION" ;;
	checking) echo "1/5  Comprobando la memoria USB..." ;;
	copying) echo "2/5  Copiando a esta computadora... (después se puede retirar la memoria USB)" ;;
	packages) echo "3/5  Agregando lo que le falta al sistema..." ;;
	unpacking) echo "4/5  Desempaquetando el quiosco..." ;;
	finishing) echo "5/5  Preparando esta computadora..." ;;
	undone) echo "Esta computadora está como estaba antes." ;;
	shown) echo "La exposición está en la pantalla." ;;
	not-shown) echo "La exposición aún no está en la pantalla; sigue intentándolo. ¿Está conectada la pantalla? Si sigue oscura, consulte a informática: journalctl -b -u serum-run-kiosk" ;;
	done) echo "Listo. En aproximadamente un minuto la exposición estará en la pantalla, y desde ahora cada vez que se encienda esta computadora." ;;
	ask-lock) echo "¿Bloquear esta PC para los visitantes ahora? [S/n]" ;;
	locked) echo "Bloqueada. El bloqueo tendrá efecto desde el próximo arranque de esta computadora." ;;
	not-locked) echo "No se pudo bloquear esta PC; véase arriba. Se puede bloquear después, en la pantalla: pantallas del personal, \"Para informática\"." ;;
	no-release) echo "Esta computadora tiene $SYSTEM. La memoria USB es para: $SUPPORTED. Pida a informática uno de ellos." ;;
	no-pin) echo "El archivo de ajustes no tiene PIN. Agregue una línea como  \"pin\": \"471147\"  (de seis a ocho dígitos): sin él nadie podría abrir las pantallas del personal." ;;
	no-signature) printf '%b\n' "Esta memoria USB no está firmada por quien firmó la primera, o se modificó.\nPrimera memoria USB: $OWN_KEY\nEsta memoria USB:    ${STICK_KEY:-sin clave}\nUse la memoria USB del museo. Si tiene una clave nueva a propósito:  sudo sh install.sh --new-key" ;;
	no-packages) echo "No se pudieron agregar los paquetes del sistema. Consulte a informática y muestre $LOG." ;;
	no-usage) echo "install.sh [--lock | --no-lock] [--settings FILE] [--no-start] [--allow-older] [--new-key]" ;;
	no-settings) echo "No existe ese archivo de ajustes. Escriba su ruta completa:  sudo sh install.sh --settings /mnt/settings.json" ;;
	no-root) echo "Para instalar hace falta un administrador. Escriba:  sudo sh install.sh" ;;
	no-machine) echo "El procesador de esta computadora es de otro tipo. El quiosco necesita una PC de 64 bits (x86-64)." ;;
	no-debian) echo "Este sistema no es Debian ni Ubuntu. Consulte a informática y muestre linux/README.txt." ;;
	no-stick) echo "La memoria USB no está completa: falta un archivo. Copie de nuevo la carpeta entera." ;;
	no-broken) printf 'Estos archivos de la memoria USB están dañados o faltan:\n%s\nCopie de nuevo la carpeta entera o use otra memoria USB.\n' "$BROKEN" ;;
	no-space) echo "No hay espacio en el disco: hacen falta $(megabytes "$NEEDED") MB y quedan $(megabytes "$FREE") MB. Borre lo que no se necesite e instale de nuevo." ;;
	no-pulled) echo "La copia se interrumpió. ¿Se retiró la memoria USB o está dañada? Insértela e instale de nuevo." ;;
	no-older) echo "Está instalada la versión $INSTALLED y esta memoria USB tiene la anterior, $VERSION. Use una memoria USB más nueva. Para volver atrás a propósito:  sudo sh install.sh --allow-older" ;;
	no-package) echo "El quiosco está instalado aquí como paquete de Debian. Informática lo actualiza con linux/*.deb de esta memoria USB." ;;
	esac
}

words_nb() {
	case $1 in
	begin) echo "Serum Run Kiosk $VERSION" ;;
	checking) echo "1/5  Kontrollerer minnepinnen..." ;;
	copying) echo "2/5  Kopierer til denne maskinen... (etterpå kan minnepinnen tas ut)" ;;
	packages) echo "3/5  Legger til det systemet mangler..." ;;
	unpacking) echo "4/5  Pakker ut kiosken..." ;;
	finishing) echo "5/5  Gjør maskinen klar..." ;;
	undone) echo "Maskinen er som den var." ;;
	shown) echo "Utstillingen er på skjermen." ;;
	not-shown) echo "Utstillingen er ikke på skjermen ennå; den prøver videre. Er skjermen koblet til? Er den fortsatt mørk, spør IT-avdelingen: journalctl -b -u serum-run-kiosk" ;;
	done) echo "Ferdig. Om et minutt er utstillingen på skjermen, og fra nå av hver gang maskinen slås på." ;;
	ask-lock) echo "Låse denne PC-en for besøkende nå? [J/n]" ;;
	locked) echo "Låst. Det gjelder fra neste gang maskinen starter." ;;
	not-locked) echo "PC-en kunne ikke låses; se over. Den kan låses senere, på skjermen: de ansattes skjermer, «For IT»." ;;
	no-release) echo "Denne maskinen har $SYSTEM. Minnepinnen er laget for: $SUPPORTED. Be IT-avdelingen om ett av disse systemene." ;;
	no-pin) echo "Innstillingsfilen har ingen PIN-kode. Legg til en linje som  \"pin\": \"471147\"  (seks til åtte sifre): Uten den kan ingen åpne de ansattes skjermer." ;;
	no-signature) printf '%b\n' "Denne minnepinnen er ikke signert av dem som signerte den første, eller den er endret.\nFørste minnepinne: $OWN_KEY\nDenne minnepinnen: ${STICK_KEY:-ingen nøkkel}\nBruk museets egen minnepinne. Har den en ny nøkkel med vilje:  sudo sh install.sh --new-key" ;;
	no-packages) echo "Systemets pakker kunne ikke legges til. Spør IT-avdelingen, og vis dem $LOG." ;;
	no-usage) echo "install.sh [--lock | --no-lock] [--settings FILE] [--no-start] [--allow-older] [--new-key]" ;;
	no-settings) echo "Innstillingsfilen finnes ikke. Skriv hele stien:  sudo sh install.sh --settings /mnt/settings.json" ;;
	no-root) echo "Installasjonen trenger en administrator. Skriv:  sudo sh install.sh" ;;
	no-machine) echo "Maskinen har en annen type prosessor. Kiosken trenger en 64-bits PC (x86-64)." ;;
	no-debian) echo "Systemet er verken Debian eller Ubuntu. Spør IT-avdelingen, og vis dem linux/README.txt." ;;
	no-stick) echo "Minnepinnen er ikke fullstendig: En fil mangler. Kopier hele mappen på nytt." ;;
	no-broken) printf 'Disse filene på minnepinnen er skadet eller mangler:\n%s\nKopier hele mappen på nytt, eller bruk en annen minnepinne.\n' "$BROKEN" ;;
	no-space) echo "Det er ikke plass på disken: $(megabytes "$NEEDED") MB trengs, $(megabytes "$FREE") MB er ledig. Slett det som ikke trengs, og installer på nytt." ;;
	no-pulled) echo "Kopieringen stanset. Ble minnepinnen tatt ut, eller er den skadet? Sett den inn, og installer på nytt." ;;
	no-older) echo "Versjon $INSTALLED er installert, og denne minnepinnen har den eldre $VERSION. Bruk en nyere minnepinne. For å gå tilbake med vilje:  sudo sh install.sh --allow-older" ;;
	no-package) echo "Kiosken er installert her som Debian-pakke. IT-avdelingen oppdaterer den med linux/*.deb på denne minnepinnen." ;;
	esac
}
