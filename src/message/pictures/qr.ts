/** Contract of the reader of QR codes: it is handed in, because its WebAssembly comes from a file. */

/** Texts of the codes in a PNG, JPEG, GIF or BMP picture, at most a few; empty where there is none or the picture is broken. Never rejects. */
export type QrReader = (image: Uint8Array) => Promise<readonly string[]>
