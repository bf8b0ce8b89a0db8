# What is asked and said before a PC's disk is erased, in the languages of the exhibition. Sourced by
# to-disk: LANGUAGE and the names in capitals are its own.

say() {
	case $LANGUAGE in
	es) words_es "$1" ;;
	nb) words_nb "$1" ;;
	*) words_en "$1" ;;
	esac
}

words_en() {
	case $1 in
	title) echo "Install Serum Run Kiosk on this PC" ;;
	which) echo "This PC has more than one disk. Which one is for the kiosk? Type its number and press Enter." ;;
	erased) printf 'EVERYTHING on this disk will be erased:\n\n   %s\n' "$DISK_TITLE" ;;
	confirm) echo "To erase it and install, type 1925 and press Enter. Anything else switches the PC off." ;;
	password) echo "Choose a password for your IT department (it is not shown while you type)." ;;
	again) echo "The same password once more:" ;;
	differ) echo "These were not the same, or there was none. Once more, please." ;;
	partition) echo "1/4  Preparing the disk..." ;;
	copy) echo "2/4  Copying the system and the kiosk... (some minutes)" ;;
	boot) echo "3/4  Making the disk start..." ;;
	lock) echo "4/4  Locking this PC for visitors..." ;;
	done) printf 'Done. Press Enter: this PC switches off.\nThen pull out the USB stick, and switch the PC on: the kiosk asks its first questions.\n' ;;
	off) echo "Nothing was changed. Press Enter: this PC switches off." ;;
	no-disk) echo "This PC has no disk of its own with at least 8 GB. Ask your IT department." ;;
	no-stick) echo "This was not started from the USB stick." ;;
	failed) printf 'It stopped there, and the disk cannot be used like that. Try once more.\nIf it stops again, another disk may be needed. For your IT department:\n%s\nPress Enter: this PC switches off.\n' "$(tail -n 3 "$LOG")" ;;
	esac
}

words_es() {
	case $1 in
	title) echo "Instalar Serum Run Kiosk en esta computadora" ;;
	which) echo "Esta computadora tiene más de un disco. ¿Cuál es para el quiosco? Escriba su número y presione Enter." ;;
	erased) printf 'Se borrará TODO lo que hay en este disco:\n\n   %s\n' "$DISK_TITLE" ;;
	confirm) echo "Para borrarlo e instalar, escriba 1925 y presione Enter. Con cualquier otra cosa, la computadora se apaga." ;;
	password) echo "Elija una contraseña para su departamento de informática (no se ve al escribirla)." ;;
	again) echo "La misma contraseña otra vez:" ;;
	differ) echo "No eran iguales, o no había ninguna. Otra vez, por favor." ;;
	partition) echo "1/4  Preparando el disco..." ;;
	copy) echo "2/4  Copiando el sistema y el quiosco... (algunos minutos)" ;;
	boot) echo "3/4  Haciendo que el disco arranque..." ;;
	lock) echo "4/4  Bloqueando la computadora para los visitantes..." ;;
	done) printf 'Listo. Presione Enter: la computadora se apaga.\nDespués retire la memoria USB y encienda la computadora: el quiosco hace sus primeras preguntas.\n' ;;
	off) echo "No se cambió nada. Presione Enter: la computadora se apaga." ;;
	no-disk) echo "Esta computadora no tiene un disco propio de al menos 8 GB. Consulte a su departamento de informática." ;;
	no-stick) echo "Esto no se inició desde la memoria USB." ;;
	failed) printf 'Se detuvo ahí, y el disco no se puede usar así. Inténtelo otra vez.\nSi vuelve a detenerse, puede hacer falta otro disco. Para informática:\n%s\nPresione Enter: la computadora se apaga.\n' "$(tail -n 3 "$LOG")" ;;
	esac
}

words_nb() {
	case $1 in
	title) echo "Installer Serum Run Kiosk på denne PC-en" ;;
	which) echo "Denne PC-en har mer enn én disk. Hvilken er til kiosken? Skriv nummeret og trykk Enter." ;;
	erased) printf 'ALT på denne disken blir slettet:\n\n   %s\n' "$DISK_TITLE" ;;
	confirm) echo "Skriv 1925 og trykk Enter for å slette og installere. Alt annet slår PC-en av." ;;
	password) echo "Velg et passord for IT-avdelingen (det vises ikke mens dere skriver)." ;;
	again) echo "Det samme passordet en gang til:" ;;
	differ) echo "De var ikke like, eller det var ikke noe passord. En gang til." ;;
	partition) echo "1/4  Gjør disken klar..." ;;
	copy) echo "2/4  Kopierer systemet og kiosken... (noen minutter)" ;;
	boot) echo "3/4  Setter opp oppstart fra disken..." ;;
	lock) echo "4/4  Låser PC-en for besøkende..." ;;
	done) printf 'Ferdig. Trykk Enter: PC-en slår seg av.\nTa så ut minnepinnen og slå PC-en på: kiosken stiller de første spørsmålene.\n' ;;
	off) echo "Ingenting er endret. Trykk Enter: PC-en slår seg av." ;;
	no-disk) echo "PC-en har ingen egen disk på minst 8 GB. Spør IT-avdelingen." ;;
	no-stick) echo "Dette ble ikke startet fra minnepinnen." ;;
	failed) printf 'Det stoppet der, og disken kan ikke brukes slik. Prøv en gang til.\nStopper det igjen, trengs kanskje en annen disk. Til IT-avdelingen:\n%s\nTrykk Enter: PC-en slår seg av.\n' "$(tail -n 3 "$LOG")" ;;
	esac
}
