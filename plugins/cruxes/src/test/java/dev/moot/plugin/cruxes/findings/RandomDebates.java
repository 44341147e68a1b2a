package dev.moot.plugin.cruxes.findings;

import dev.moot.api.model.Position;
import dev.moot.api.model.Relation;
import dev.moot.plugin.cruxes.derived.MapSample;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Debates out of seeds: the same seed is the same debate for ever. */
public final class RandomDebates {

  private static final String[] PEOPLE = {"ada", "ben", "cleo", "dan", "eve"};
  private static final Relation.Type[] TYPES = {
    Relation.Type.SUPPORT,
    Relation.Type.SUPPORT,
    Relation.Type.ATTACK,
    Relation.Type.ATTACK,
    Relation.Type.REQUIRES,
    Relation.Type.CONTRADICTS
  };

  private RandomDebates() {}

  public static Stream<MapSample> of(int count) {
    return IntStream.range(0, count).mapToObj(RandomDebates::debate);
  }

  private static MapSample debate(int seed) {
    Random random = new Random(seed);
    MapSample sample = new MapSample();
    int claims = 1 + random.nextInt(6);
    for (int i = 0; i < claims; i++) {
      String target = i == 0 || random.nextInt(3) > 0 ? "c" : "x" + random.nextInt(i);
      sample.claims("x" + i).draws("r" + i, TYPES[random.nextInt(TYPES.length)], "x" + i, target);
    }
    if (random.nextInt(4) == 0) {
      sample.root("x0");
    }
    int people = 1 + random.nextInt(PEOPLE.length);
    for (int p = 0; p < people; p++) {
      for (int i = -1; i < claims; i++) {
        view(sample, PEOPLE[p], i < 0 ? "c" : "x" + i, random);
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      String by = random.nextBoolean() ? "" : PEOPLE[random.nextInt(people)];
      sample.declares(by, "x" + random.nextInt(claims), "c");
    }
    return sample;
  }

  private static void view(MapSample sample, String person, String claim, Random random) {
    switch (random.nextInt(5)) {
      case 0 -> sample.says(person, claim, random.nextInt(101) / 100.0);
      case 1 -> sample.estimated(person, claim, random.nextInt(101) / 100.0);
      case 2, 3 ->
          sample.says(person, claim, Position.values()[random.nextInt(Position.values().length)]);
      default -> sample.claims(claim);
    }
  }
}
