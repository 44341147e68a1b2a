package dev.moot.engine;

import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.render.theme.ListedMessage;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lists the words that a site has from its theme, its plugins and its own files: {@code read}, and
 * what of the theme are words. Nothing is written.
 */
public final class SiteMessages {

  private final Installation installation;
  private final BuildListener listener;

  /**
   * @param listener told how far it is
   */
  public SiteMessages(Installation installation, BuildListener listener) {
    this.installation = installation;
    this.listener = listener;
  }

  /**
   * The messages of {@code site}.
   *
   * @param language in which; that of the site when absent
   * @param safe whether only shipped plugins are used
   * @throws RefusedException when there is no site
   */
  public MessagesResult list(Path site, Optional<Locale> language, boolean safe)
      throws RefusedException {
    SiteOptions all = SiteOptions.allOf(site).withSafe(safe);
    try (Pipeline pipeline = Pipeline.open(installation, all, listener)) {
      SiteFiles files = pipeline.read();
      Locale wanted = language.orElse(pipeline.config().settings().language());
      List<ListedMessage> messages =
          installation
              .themes(all)
              .find(pipeline.config().theme(), pipeline.log())
              .map(
                  theme ->
                      ListedMessage.of(
                          theme, files, pipeline.plugins().loaded(), wanted, pipeline.log()))
              .orElse(List.of());
      return new MessagesResult(pipeline.findings(), wanted, messages);
    }
  }
}
