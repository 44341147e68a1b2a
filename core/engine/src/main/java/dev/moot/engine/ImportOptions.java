package dev.moot.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is imported, and into which site.
 *
 * @param site the folder that holds {@code moot.yaml}
 * @param format the format; told from the file when absent
 * @param file the file
 * @param debate the id of the debate; made of its title when absent
 * @param title what the debate is called; what the file says when absent
 * @param source the name in {@code sources/} of the text that quotes are from
 * @param kind which kind of file it is, where the format has several; told from the file when
 *     absent
 * @param anonymised whether people get other names
 * @param day the day of the import, of digests whose text has no day
 * @param update whether only what is new is added to a debate that is there
 * @param written whether the files are written; else they are only worked out
 * @param safe whether only shipped plugins are used
 */
public record ImportOptions(
    Path site,
    Optional<String> format,
    Path file,
    Optional<String> debate,
    Optional<String> title,
    Optional<String> source,
    Optional<String> kind,
    boolean anonymised,
    LocalDate day,
    boolean update,
    boolean written,
    boolean safe) {}
