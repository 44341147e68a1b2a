package dev.moot.engine.live;

/**
 * A file of the site as a build would write it.
 *
 * @param path where a build writes it, below the output folder
 * @param bytes what it holds
 * @param draft whether it is the page of a draft
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes, handed on and never compared
public record LiveFile(String path, byte[] bytes, boolean draft) {}
