package dev.moot.api.model;

import java.util.Optional;

/**
 * What a claim rests on outside the debate: the "See: ..." of a thread.
 *
 * @param title what it is
 * @param url where it is; checked to be a web address
 * @param archive a kept copy of it
 * @param kind free word: paper, survey, filing
 * @param note what it shows
 */
public record Evidence(
    String title,
    Optional<String> url,
    Optional<String> archive,
    Optional<String> kind,
    Optional<String> note) {}
