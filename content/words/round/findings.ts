/** What only somebody who stands before the exhibit can find; everything else is among the staff's own findings. */
export type RoundFindingWords = Readonly<
	Record<
		'cells' | 'spots' | 'silent' | 'voice' | 'clock' | 'incidents',
		readonly [what: string, fix: string]
	>
>;
