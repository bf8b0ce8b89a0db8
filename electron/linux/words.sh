# What the installer says, in the languages of the exhibition; English where the system's is another.
# Sourced by install.sh: VERSION, INSTALLED, BROKEN, NEEDED and FREE are its own.

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
	checking) echo "1/5  Checking the stick …" ;;
	copying) echo "2/5  Copying to this computer … (after this the stick may be pulled)" ;;
	packages) echo "3/5  Adding what the system lacks …" ;;
	unpacking) echo "4/5  Unpacking the kiosk …" ;;
	finishing) echo "5/5  Setting this computer up …" ;;
	done) echo "Done. The exhibit starts by itself whenever this computer starts." ;;
	undone) echo "This computer is as it was before." ;;
	no-usage) echo "install.sh [--allow-older] [--no-start] [--settings FILE]" ;;
	no-settings) echo "There is no such settings file. Give its whole name:  sudo sh install.sh --settings /mnt/settings.json" ;;
	no-root) echo "Installing needs an administrator. Type:  sudo sh install.sh" ;;
	no-machine) echo "This computer's processor is of another kind. The kiosk needs a 64-bit PC (x86-64)." ;;
	no-debian) echo "This system is neither Debian nor Ubuntu. Ask your IT department, and show them linux/README.txt." ;;
	no-stick) echo "The stick is not complete: a file is missing. Copy the whole folder onto it again." ;;
	no-broken) printf 'These files on the stick are damaged or missing:\n%s\nCopy the whole folder onto the stick again, or take another stick.\n' "$BROKEN" ;;
	no-space) echo "There is not enough room on this computer's disk: $(megabytes "$NEEDED") MB are needed, $(megabytes "$FREE") MB are free. Delete what is not needed, then install again." ;;
	no-pulled) echo "Copying stopped in the middle. Was the stick pulled, or is it damaged? Put it in again and install again." ;;
	no-packages) echo "The system's packages could not be added. The stick is made for Debian 12; this computer may have another release. Ask your IT department." ;;
	no-older) echo "Version $INSTALLED is installed, and this stick has the older $VERSION. Take a newer stick. To go back on purpose:  sudo sh install.sh --allow-older" ;;
	no-package) echo "The kiosk is installed here as a Debian package. Your IT department updates it, with linux/*.deb of this stick." ;;
	esac
}

words_es() {
	case $1 in
	begin) echo "Serum Run Kiosk $VERSION" ;;
	checking) echo "1/5  Comprobando la memoria USB …" ;;
	copying) echo "2/5  Copiando a este ordenador … (después se puede retirar la memoria)" ;;
	packages) echo "3/5  Añadiendo lo que le falta al sistema …" ;;
	unpacking) echo "4/5  Desempaquetando el quiosco …" ;;
	finishing) echo "5/5  Preparando este ordenador …" ;;
	done) echo "Listo. La exposición arranca sola cada vez que se enciende este ordenador." ;;
	undone) echo "Este ordenador está como estaba antes." ;;
	no-usage) echo "install.sh [--allow-older] [--no-start] [--settings FILE]" ;;
	no-settings) echo "No existe ese archivo de ajustes. Escriba su nombre completo:  sudo sh install.sh --settings /mnt/settings.json" ;;
	no-root) echo "Para instalar hace falta un administrador. Escriba:  sudo sh install.sh" ;;
	no-machine) echo "El procesador de este ordenador es de otro tipo. El quiosco necesita un PC de 64 bits (x86-64)." ;;
	no-debian) echo "Este sistema no es Debian ni Ubuntu. Consulte a informática y muestre linux/README.txt." ;;
	no-stick) echo "La memoria USB no está completa: falta un archivo. Copie de nuevo la carpeta entera." ;;
	no-broken) printf 'Estos archivos de la memoria USB están dañados o faltan:\n%s\nCopie de nuevo la carpeta entera o use otra memoria.\n' "$BROKEN" ;;
	no-space) echo "No hay sitio en el disco: hacen falta $(megabytes "$NEEDED") MB y quedan $(megabytes "$FREE") MB. Borre lo que no se necesite e instale de nuevo." ;;
	no-pulled) echo "La copia se interrumpió. ¿Se retiró la memoria USB o está dañada? Insértela e instale de nuevo." ;;
	no-packages) echo "No se pudieron añadir los paquetes del sistema. La memoria es para Debian 12; quizá este ordenador tenga otra versión. Consulte a informática." ;;
	no-older) echo "Está instalada la versión $INSTALLED y esta memoria tiene la anterior, $VERSION. Use una memoria más nueva. Para volver atrás a propósito:  sudo sh install.sh --allow-older" ;;
	no-package) echo "El quiosco está instalado aquí como paquete de Debian. Informática lo actualiza con linux/*.deb de esta memoria." ;;
	esac
}

words_nb() {
	case $1 in
	begin) echo "Serum Run Kiosk $VERSION" ;;
	checking) echo "1/5  Kontrollerer minnepinnen …" ;;
	copying) echo "2/5  Kopierer til denne maskinen … (etterpå kan pinnen tas ut)" ;;
	packages) echo "3/5  Legger til det systemet mangler …" ;;
	unpacking) echo "4/5  Pakker ut kiosken …" ;;
	finishing) echo "5/5  Gjør maskinen klar …" ;;
	done) echo "Ferdig. Utstillingen starter av seg selv når maskinen slås på." ;;
	undone) echo "Maskinen er som den var." ;;
	no-usage) echo "install.sh [--allow-older] [--no-start] [--settings FILE]" ;;
	no-settings) echo "Innstillingsfilen finnes ikke. Skriv hele navnet:  sudo sh install.sh --settings /mnt/settings.json" ;;
	no-root) echo "Installasjonen trenger en administrator. Skriv:  sudo sh install.sh" ;;
	no-machine) echo "Maskinen har en annen type prosessor. Kiosken trenger en 64-bits PC (x86-64)." ;;
	no-debian) echo "Systemet er verken Debian eller Ubuntu. Spør IT-avdelingen, og vis dem linux/README.txt." ;;
	no-stick) echo "Minnepinnen er ikke fullstendig: en fil mangler. Kopier hele mappen på nytt." ;;
	no-broken) printf 'Disse filene på minnepinnen er skadet eller mangler:\n%s\nKopier hele mappen på nytt, eller bruk en annen pinne.\n' "$BROKEN" ;;
	no-space) echo "Det er ikke plass på disken: $(megabytes "$NEEDED") MB trengs, $(megabytes "$FREE") MB er ledig. Slett det som ikke trengs, og installer på nytt." ;;
	no-pulled) echo "Kopieringen stanset. Ble pinnen tatt ut, eller er den skadet? Sett den inn og installer på nytt." ;;
	no-packages) echo "Systemets pakker kunne ikke legges til. Pinnen er laget for Debian 12; kanskje har maskinen en annen utgave. Spør IT-avdelingen." ;;
	no-older) echo "Versjon $INSTALLED er installert, og denne pinnen har den eldre $VERSION. Bruk en nyere pinne. For å gå tilbake med vilje:  sudo sh install.sh --allow-older" ;;
	no-package) echo "Kiosken er installert her som Debian-pakke. IT-avdelingen oppdaterer den med linux/*.deb på denne pinnen." ;;
	esac
}
