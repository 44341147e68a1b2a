package dev.moot.plugin.cruxes.frame;

import dev.moot.api.model.ClaimId;
import dev.moot.plugin.cruxes.argumentation.Framework;
import dev.moot.plugin.cruxes.argumentation.Framework.Attack;

/** Writes the format of ASPARTIX: facts {@code arg(a1).} and {@code att(a1,a2).}. */
public final class ApxExporter extends FrameExporter {

  @Override
  public String format() {
    return "apx";
  }

  @Override
  public String name() {
    return "APX";
  }

  @Override
  public String description() {
    return "the attacks that are worked out of the map, in the format of ASPARTIX";
  }

  @Override
  public String ending() {
    return "apx";
  }

  @Override
  String text(Framework<ClaimId> frame, Texts texts) {
    StringBuilder apx = new StringBuilder();
    apx.append("% Worked out of the map by Moot; arguments without a line of words are steps,\n");
    apx.append("% or say that a claim or a step does not hold.\n");
    for (int number : frame.numbers()) {
      ClaimId claim = frame.arguments().get(number);
      if (claim != null) {
        apx.append("% a").append(number + 1).append(' ').append(texts.name(claim)).append(": ");
        apx.append(texts.of(claim)).append('\n');
      }
      apx.append("arg(a").append(number + 1).append(").\n");
    }
    for (Attack attack : frame.attacks()) {
      apx.append("att(a").append(attack.from() + 1).append(",a");
      apx.append(attack.to() + 1).append(").\n");
    }
    return apx.toString();
  }
}
