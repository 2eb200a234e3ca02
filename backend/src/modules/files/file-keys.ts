/** The folder of a file in the storage. */
export const folderOf = (id: string): string => `${id.slice(-2)}/${id}/`;

/** Where the bytes of one size of a file are. */
export const keyOf = (id: string, name: string): string => `${folderOf(id)}${name}`;
