/** What the containers of one message may still unpack to. */

/** Bytes and entries that may still be unpacked, shared by all containers of a message. */
export interface UnpackBudget {
  bytes: number
  entries: number
}
