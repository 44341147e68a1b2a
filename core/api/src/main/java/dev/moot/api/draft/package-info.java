/**
 * What an importer makes of a text ({@link dev.moot.api.draft.Draft}), and what became of each part
 * of it ({@link dev.moot.api.draft.Account}). Plain records: ids, files and their form are given by
 * whoever writes them, so that they are the same for all formats.
 */
@NullMarked
package dev.moot.api.draft;

import org.jspecify.annotations.NullMarked;
