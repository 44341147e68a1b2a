package dev.moot.plugin.cruxes.argumentation;

import dev.moot.plugin.cruxes.argumentation.Sample.Drawn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The formulas written down once more, plainly and slowly, to hold the library against. */
final class Formulas {

  private Formulas() {}

  /** What an argument comes to, given the strengths of all. */
  static double strength(
      Sample sample, Semantics semantics, String argument, Map<String, Double> strengths) {
    List<Double> supports = new ArrayList<>();
    List<Double> attacks = new ArrayList<>();
    for (Drawn d : sample.relations()) {
      if (d.isUndercut() || d.type() == RelationType.REPHRASES) {
        continue;
      }
      double kept = d.strength() * standing(sample, d, strengths);
      if (d.type() == RelationType.CONTRADICTS) {
        List<String> ends = new ArrayList<>(d.premises());
        if (!ends.contains(d.target())) {
          ends.add(d.target());
        }
        if (ends.contains(argument)) {
          if (ends.size() > 1) {
            ends.remove(argument);
          }
          attacks.add(kept * all(ends, strengths));
        }
      } else if (d.target().equals(argument)) {
        double premises = all(d.premises(), strengths);
        switch (d.type()) {
          case SUPPORT -> supports.add(kept * premises);
          case ATTACK -> attacks.add(kept * premises);
          default -> attacks.add(kept * (1 - premises));
        }
      }
    }
    double w = sample.scores().get(argument);
    double sum =
        supports.stream().mapToDouble(v -> v).sum() - attacks.stream().mapToDouble(v -> v).sum();
    return switch (semantics) {
      case DF_QUAD -> {
        double support = 1 - without(supports);
        double attack = 1 - without(attacks);
        yield support >= attack ? w + (1 - w) * (support - attack) : w - w * (attack - support);
      }
      case QUADRATIC_ENERGY -> w - w * h(-sum) + (1 - w) * h(sum);
      case EULER_BASED -> 1 - (1 - w * w) / (1 + w * Math.exp(sum));
    };
  }

  /** All strengths of a graph without circles, argument by argument in the order of numbers. */
  static Map<String, Double> strengths(Sample sample, Semantics semantics) {
    Map<String, Double> strengths = new HashMap<>(sample.scores());
    for (int i = 0; i < sample.scores().size(); i++) {
      String argument = RandomGraphs.name(i);
      strengths.put(argument, strength(sample, semantics, argument, strengths));
    }
    return strengths;
  }

  private static double standing(Sample sample, Drawn cut, Map<String, Double> strengths) {
    double standing = 1;
    for (Drawn d : sample.relations()) {
      if (d.isUndercut() && d.target().equals(cut.id())) {
        double force = d.strength() * all(d.premises(), strengths);
        standing *= 1 - force * standing(sample, d, strengths);
      }
    }
    return standing;
  }

  private static double all(List<String> premises, Map<String, Double> strengths) {
    return premises.stream().mapToDouble(strengths::get).reduce(1, (p, q) -> p * q);
  }

  private static double without(List<Double> inputs) {
    return inputs.stream().mapToDouble(v -> 1 - v).reduce(1, (p, q) -> p * q);
  }

  private static double h(double x) {
    return x <= 0 ? 0 : x * x / (1 + x * x);
  }
}
