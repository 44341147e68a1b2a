package dev.moot.plugin.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What differs between a debate and what came back of it, in words of {@link ClaimsForm}. */
final class RoundTrip {

  private RoundTrip() {}

  /** Each line that only one of the two has: {@code -} what is lost, {@code +} what is new. */
  static List<String> differences(ClaimsForm before, ClaimsForm after) {
    List<String> lines = new ArrayList<>();
    compare("title", List.of(before.title()), List.of(after.title()), lines);
    compare("root", before.roots(), after.roots(), lines);
    compare("person", before.people(), after.people(), lines);
    compare("claim", before.claims(), after.claims(), lines);
    compare("relation", before.relations(), after.relations(), lines);
    return lines;
  }

  private static void compare(
      String what, List<String> before, List<String> after, List<String> lines) {
    List<String> lost = new ArrayList<>(before);
    after.forEach(lost::remove);
    List<String> found = new ArrayList<>(after);
    before.forEach(found::remove);
    lost.forEach(l -> lines.add("- " + what + " " + l));
    found.forEach(l -> lines.add("+ " + what + " " + l));
  }

  /** Of what kinds these differences are: {@code - root}, {@code + attack}. */
  static Set<String> kinds(List<String> differences) {
    Set<String> kinds = new TreeSet<>();
    for (String difference : differences) {
      String[] words = difference.split("[ \\[]");
      // A relation's type is its first word.
      kinds.add(words[0] + " " + (words[1].equals("relation") ? words[2] : words[1]));
    }
    return kinds;
  }
}
