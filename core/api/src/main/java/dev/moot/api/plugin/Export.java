package dev.moot.api.plugin;

import dev.moot.api.draft.Account;

/**
 * A debate in another form.
 *
 * @param text the file, written as UTF-8; the same debate gives the same
 * @param account what of the debate is there, and what is not
 */
public record Export(String text, Account account) {}
