package dev.moot.engine.render.running;

import dev.moot.engine.plugin.Part;
import dev.moot.engine.plugin.Parts;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The templates of a site, which say who asks for which of them where somebody hears it. */
public final class HeardTemplates extends Configuration {

  private final Parts parts;
  private final BiFunction<String, Optional<RunningTemplates.Place>, Part> who;

  /**
   * @param who says what the template of a name is, and where it was asked for
   */
  public HeardTemplates(
      Parts parts, BiFunction<String, Optional<RunningTemplates.Place>, Part> who) {
    super(VERSION_2_3_35);
    this.parts = parts;
    this.who = who;
  }

  /** All ways to ask for a template end here, those of {@code #include} and {@code #import} too. */
  @Override
  public Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object custom,
      @Nullable String encoding,
      boolean parsed,
      boolean ignored)
      throws IOException {
    if (parts.areHeard()) {
      parts.made(who.apply(name.replaceFirst("^/", ""), RunningTemplates.here()));
    }
    return super.getTemplate(name, locale, custom, encoding, parsed, ignored);
  }
}
