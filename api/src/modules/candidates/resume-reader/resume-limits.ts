const MIB = 1024 * 1024;

/** Of the file as it was sent. */
export const MAX_RESUME_BYTES = 10 * MIB;
export const MAX_RESUME_PAGES = 50;
/** Of the text that is kept, in UTF-16 units. */
export const MAX_RESUME_CHARACTERS = 200_000;

/** What a DOCX may hold: a CV full of photos stays far below. */
export const MAX_DOCX_ENTRIES = 1_000;
export const MAX_DOCX_UNPACKED_BYTES = 64 * MIB;
/** Of one XML part, which is held in memory as a tree ten times its size. */
export const MAX_DOCX_XML_BYTES = 16 * MIB;
/** Unpacked to packed size; honest Word XML reaches about 30. Small files may exceed it. */
export const MAX_DOCX_RATIO = 100;
export const DOCX_RATIO_FROM_BYTES = 4 * MIB;

/** A page of a PDF with fewer letters than this holds a picture and at most a stamp such as "Scanned with …". */
export const LETTERS_ON_A_PAGE = 25;

/** JavaScript heap of a child. */
export const CHILD_HEAP_MIB = 128;
/** All memory of a child, buffers included, which the heap's limit does not count. */
export const CHILD_MEMORY_BYTES = 384 * MIB;
