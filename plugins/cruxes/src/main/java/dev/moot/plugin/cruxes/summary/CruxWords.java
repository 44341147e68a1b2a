package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.ParticipantId;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import dev.moot.plugin.cruxes.declared.NamedBy;
import java.util.List;

/** Who named a crux, and what they say, in words that do not say who stands where. */
public final class CruxWords {

  private CruxWords() {}

  /** The label: "Named by one side: Ada". */
  public static String named(DeclaredCrux crux, PageScope page) {
    return named(crux, new Names(page));
  }

  /** The same where people are called otherwise than on a page. */
  public static String named(DeclaredCrux crux, Names names) {
    NamedBy by = crux.namedBy();
    List<ParticipantId> people = crux.declarers();
    List<ParticipantId> read = people.stream().filter(crux::isReadingOf).toList();
    List<ParticipantId> worded = people.stream().filter(p -> !read.contains(p)).toList();
    if (by == NamedBy.WRITER) {
      return names.message("cruxes.named.writer");
    }
    if (worded.isEmpty()) {
      return names.message("cruxes.named.people.read", names.of(read));
    }
    return read.isEmpty()
        ? names.message("cruxes.named." + by.word(), names.of(people))
        : names.message("cruxes.named.people.partly", names.of(worded), names.of(read));
  }

  /** What those who named it say, in a sentence or a few. */
  public static String why(DeclaredCrux crux, PageScope page) {
    return why(crux, new Names(page));
  }

  /** The same where people are called otherwise than on a page. */
  public static String why(DeclaredCrux crux, Names names) {
    return new CruxReason(crux, names).words();
  }

  /** Whether people on opposite sides of what it decides named the same crux. */
  public static boolean hasShared(List<DeclaredCrux> cruxes) {
    return cruxes.stream().anyMatch(DeclaredCrux::isShared);
  }
}
