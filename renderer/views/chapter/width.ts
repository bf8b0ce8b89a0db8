/** A text's place beside its art: `beside`, or as wide as a table or a roll of names wants. */
export type Width = 'beside' | 'wide' | 'roll';
