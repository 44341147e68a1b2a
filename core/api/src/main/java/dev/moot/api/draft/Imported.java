package dev.moot.api.draft;

/** What comes of an import. */
public sealed interface Imported permits Draft, Unreadable {}
