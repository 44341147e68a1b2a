package dev.moot.plugin.cruxes.pair;

import static dev.moot.api.model.Position.ACCEPT;
import static dev.moot.api.model.Position.REJECT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.fixtures.DebateBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PairsTest {

  private static DebateBuilder debate() {
    return DebateBuilder.debate("d").roots("c");
  }

  private static void crux(DebateBuilder debate, String claim, String by, String... between) {
    debate.crux(
        claim,
        "c",
        Optional.of(by).filter(b -> !b.isEmpty()),
        List.of(between),
        Optional.empty(),
        Optional.empty());
  }

  private static List<String> pairs(Debate debate) {
    return Pairs.of(debate, UnaryOperator.identity()).all().stream()
        .map(p -> p.one().local() + "+" + p.other().local())
        .toList();
  }

  @Test
  void theTwoWhomTheMapPutsFarthestApartComeFirst() {
    DebateBuilder debate =
        debate()
            .relation("r", Relation.Type.SUPPORT, "x", "c")
            .credence("p", "x", 0.95)
            .credence("q", "x", 0.1)
            .credence("s", "x", 0.5)
            .stance("p", "c", ACCEPT)
            .stance("q", "c", REJECT)
            .stance("s", "c", REJECT);
    crux(debate, "y", "", "a", "b");
    debate.stance("a", "y", ACCEPT).stance("b", "y", REJECT);

    assertThat(pairs(debate.build())).containsExactly("p+q", "a+b");
  }

  @Test
  void peopleWhomTheMapDoesNotTellApartAreNoPair() {
    Debate debate =
        debate()
            .relation("r", Relation.Type.SUPPORT, "x", "c")
            .credence("p", "x", 0.9)
            .credence("q", "x", 0.9)
            .stance("p", "c", ACCEPT)
            .stance("q", "c", ACCEPT)
            .build();

    assertThat(pairs(debate)).isEmpty();
  }

  @Test
  void aCruxSetsThoseAgainstEachOtherWhoAnswerItOtherwise() {
    DebateBuilder debate = debate().claims("x").people("z");
    crux(debate, "x", "b", "a", "e", "z");
    debate.stance("b", "x", ACCEPT).stance("a", "x", REJECT).stance("e", "x", ACCEPT);

    assertThat(pairs(debate.build())).containsExactly("a+b", "a+e");
  }

  @Test
  void aCruxBetweenTwoPeopleIsTheirsUnlessTheySeeItAlike() {
    DebateBuilder unknown = debate().claims("x").people("a", "b");
    crux(unknown, "x", "b", "a");
    DebateBuilder alike = debate().stance("a", "x", ACCEPT).stance("b", "x", ACCEPT);
    crux(alike, "x", "b", "a");

    assertThat(pairs(unknown.build())).containsExactly("a+b");
    assertThat(pairs(alike.build())).isEmpty();
  }

  @Test
  void oneAloneAndNobodyAreNoPair() {
    DebateBuilder debate = debate().claims("x").stance("a", "x", ACCEPT);
    crux(debate, "x", "a", "a", "nobody");

    assertThat(pairs(debate.build())).isEmpty();
  }

  @Test
  void ofManyPairsThoseHaveAPageWhomMostCruxesSetAgainstEachOther() {
    DebateBuilder debate = debate().claims("x", "y");
    String[] people = new String[10];
    for (int i = 0; i < people.length; i++) {
      people[i] = "p" + i;
      debate.stance(people[i], "x", i < 5 ? ACCEPT : REJECT);
    }
    crux(debate, "x", "", people);
    crux(debate, "y", "", "p4", "p9");

    List<String> pairs = pairs(debate.build());

    assertThat(pairs).hasSize(Pairs.MOST).startsWith("p4+p9", "p0+p5", "p0+p6");
    assertThat(pairs(debate.shuffled(7))).isEqualTo(pairs);
  }
}
