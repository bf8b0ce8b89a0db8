/** What a source can be, in the order in which a museum would name it; `wiki` is whatever anybody may edit. */
export const SOURCE_KINDS = ['book', 'institution', 'press', 'race', 'web', 'wiki'] as const;
