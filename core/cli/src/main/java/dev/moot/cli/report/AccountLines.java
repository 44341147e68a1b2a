package dev.moot.cli.report;

import dev.moot.api.draft.Account;
import dev.moot.api.draft.Count;
import dev.moot.api.draft.Count.Fate;
import dev.moot.api.draft.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what became of the parts of a file, to people and to other programs. */
final class AccountLines {

  private static final int MOST = 50;

  private AccountLines() {}

  /**
   * A line for each fate that something had, one for each remark, and the notes.
   *
   * @param taken what was done with what was taken: {@code read}
   */
  static List<String> of(String taken, Account account) {
    List<String> lines = new ArrayList<>();
    counts(taken, account, Fate.READ, lines);
    counts("joined: ", account, Fate.JOINED, lines);
    counts("left out: ", account, Fate.LEFT_OUT, lines);
    counts("kept as something near: ", account, Fate.APPROXIMATED, lines);
    account.remarks().stream().limit(MOST).map(Remark::words).forEach(lines::add);
    int more = account.remarks().size() - MOST;
    if (more > 0) {
      lines.add("and " + more + " more: `--format json` has them all");
    }
    lines.addAll(account.notes());
    return lines;
  }

  private static void counts(String head, Account account, Fate fate, List<String> lines) {
    String parts =
        account.counts().stream()
            .filter(c -> c.fate() == fate && (c.number() > 0 || fate == Fate.READ))
            .map(Count::words)
            .collect(Collectors.joining(", "));
    if (!parts.isEmpty()) {
      lines.add(head + parts);
    }
  }

  /** The same as numbers, with the remarks and the notes as they are. */
  static Map<String, Object> fields(Account account) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Count count : account.counts()) {
      put(counts, count.key(), count.number());
    }
    counts.put("problems", account.remarks().size());
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("counts", counts);
    fields.put("said", account.remarks().stream().map(Remark::words).toList());
    fields.put("notes", account.notes());
    return fields;
  }

  /** A dot in {@code key} leads into a group. */
  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> group, String key, int number) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      group.put(key, number);
    } else {
      Object inner =
          group.computeIfAbsent(key.substring(0, dot), k -> new LinkedHashMap<String, Object>());
      put((Map<String, Object>) inner, key.substring(dot + 1), number);
    }
  }
}
