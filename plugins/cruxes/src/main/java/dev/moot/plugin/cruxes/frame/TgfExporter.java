package dev.moot.plugin.cruxes.frame;

import dev.moot.api.model.ClaimId;
import dev.moot.plugin.cruxes.argumentation.Framework;
import dev.moot.plugin.cruxes.argumentation.Framework.Attack;

/** Writes the Trivial Graph Format: a line a node, a line {@code #}, a line an attack. */
public final class TgfExporter extends FrameExporter {

  @Override
  public String format() {
    return "tgf";
  }

  @Override
  public String name() {
    return "TGF";
  }

  @Override
  public String description() {
    return "the attacks that are worked out of the map, in the Trivial Graph Format";
  }

  @Override
  public String ending() {
    return "tgf";
  }

  @Override
  String text(Framework<ClaimId> frame, Texts texts) {
    StringBuilder tgf = new StringBuilder();
    for (int number : frame.numbers()) {
      tgf.append(number + 1);
      ClaimId claim = frame.arguments().get(number);
      if (claim != null) {
        tgf.append(' ').append(texts.name(claim)).append(": ").append(texts.of(claim));
      }
      tgf.append('\n');
    }
    tgf.append("#\n");
    for (Attack attack : frame.attacks()) {
      tgf.append(attack.from() + 1).append(' ').append(attack.to() + 1).append('\n');
    }
    return tgf.toString();
  }
}
