package dev.moot.api.thread;

/**
 * A head in a copied text.
 *
 * @param form what of its kind is called alike: a text has its heads in one form
 * @param line the line on which it begins, from 0
 * @param words the line on which the words behind it begin
 * @param column where on that line
 * @param head what it says
 */
record FoundHead(String form, int line, int words, int column, PostHead head) {}
