package dev.moot.plugin.cruxes.declared;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Basis;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Position;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Stance;
import dev.moot.fixtures.DebateBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Debates with cruxes of every kind out of seeds: named by people and by the writer, once and
 * twice, confirmed in words and without, between people of whom little is recorded. The same seed
 * is the same debate for ever.
 */
public final class RandomCruxes {

  private static final List<String> PEOPLE = List.of("ada", "ben", "cleo", "dan", "eve", "fay");
  private static final List<String> CLAIMS = List.of("c", "b", "x", "y", "z");

  private RandomCruxes() {}

  /** The first {@code count} of them. */
  public static Stream<Debate> of(int count) {
    return IntStream.range(0, count).mapToObj(RandomCruxes::debate);
  }

  /** The first {@code count} of those in which four people name one claim as the crux. */
  public static Stream<Debate> ofFour(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            seed -> {
              Random random = new Random(seed);
              DebateBuilder debate = DebateBuilder.debate("d").roots("c").claims("x");
              List<String> people = PEOPLE.subList(0, 4);
              debate.people(people.toArray(String[]::new));
              for (String person : people) {
                view(debate, person, "c", random);
                view(debate, person, "x", random);
                debate.crux(
                    "x",
                    "c",
                    Optional.of(person),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    words(random.nextInt(5) != 0));
              }
              return debate.build();
            });
  }

  private static Debate debate(int seed) {
    Random random = new Random(seed);
    DebateBuilder debate = DebateBuilder.debate("d").roots("c").claims("b", "x", "y", "z");
    List<String> people = PEOPLE.subList(0, 2 + random.nextInt(PEOPLE.size() - 1));
    debate.people(people.toArray(String[]::new));
    for (String person : people) {
      for (String claim : CLAIMS) {
        view(debate, person, claim, random);
      }
    }
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      crux(debate, people, random);
    }
    return debate.build();
  }

  private static void view(DebateBuilder debate, String person, String claim, Random random) {
    Stance said = debate.said(person, claim);
    Basis basis = Basis.values()[random.nextInt(Basis.values().length)];
    switch (random.nextInt(4)) {
      case 0 -> debate.stance(said.withCredence(Credence.of(random.nextInt(101) / 100.0), basis));
      case 1 -> {}
      default ->
          debate.stance(
              said.withPosition(
                  Position.values()[random.nextInt(Position.values().length)], basis));
    }
  }

  private static void crux(DebateBuilder debate, List<String> people, Random random) {
    Optional<String> by = random.nextInt(4) == 0 ? Optional.empty() : one(people, random);
    List<String> between = new ArrayList<>();
    for (String person : people) {
      if (random.nextInt(3) == 0) {
        between.add(person);
      }
    }
    Optional<Crux.Sharing> shared =
        random.nextInt(3) == 0
            ? Optional.of(Crux.Sharing.values()[random.nextInt(2)])
            : Optional.empty();
    Optional<Crux.Confirmation> confirmed =
        random.nextInt(3) == 0
            ? one(people, random)
                .map(p -> new Crux.Confirmation(debate.personId(p), words(random.nextBoolean())))
            : Optional.empty();
    debate.crux(
        CLAIMS.get(2 + random.nextInt(3)),
        CLAIMS.get(random.nextInt(2)),
        by,
        between,
        shared,
        confirmed,
        Optional.empty(),
        words(random.nextInt(5) != 0));
  }

  private static Optional<String> one(List<String> people, Random random) {
    return Optional.of(people.get(random.nextInt(people.size())));
  }

  private static Optional<Quote> words(boolean there) {
    return there
        ? Optional.of(
            new Quote(
                Optional.empty(),
                Optional.empty(),
                "It is.",
                Optional.empty(),
                Optional.empty(),
                SourceLocation.ofFile("claims/d.yaml")))
        : Optional.empty();
  }
}
