package dev.moot.plugin.cruxes.summary;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Permalink;
import dev.moot.api.render.PageScope;
import dev.moot.engine.message.BadMessage;
import dev.moot.engine.message.LanguageForms;
import dev.moot.engine.message.Message;
import dev.moot.fixtures.DebateBuilder;
import dev.moot.fixtures.Sites;
import dev.moot.fixtures.StubScope;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** A page that knows the plugin's words, the people {@code ada}, {@code ben} ... and one claim. */
public final class Words {

  private static final SourceLocation NOWHERE = SourceLocation.ofFile("claims/d.yaml");

  private final Properties messages = new Properties();
  private final DebateBuilder debate = DebateBuilder.debate("d").claim("root", "It rains.");

  public Words() {
    Path bundle = Path.of("src/main/resources/META-INF/moot/messages/en.properties");
    try (Reader in = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      messages.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Properties messages() {
    return messages;
  }

  String message(String key, Object... arguments) {
    String pattern = messages.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    try {
      return Message.of(pattern).say(new LanguageForms(Locale.ENGLISH), arguments);
    } catch (BadMessage e) {
      throw new IllegalArgumentException("no message: " + pattern, e);
    }
  }

  PageScope page() {
    return page(debate.build());
  }

  /** A page that knows a debate. */
  public PageScope page(Debate of) {
    return new StubScope(Permalink.page("posts", "a"), Sites.of(of)) {
      @Override
      public String message(String key, Object... arguments) {
        return Words.this.message(key, arguments);
      }

      @Override
      public Optional<Participant> participant(ParticipantId id) {
        return Optional.of(Words.participant(id));
      }
    };
  }

  static ClaimId root() {
    return new ClaimId("d", "root");
  }

  static ParticipantId person(String id) {
    return new ParticipantId("d", id);
  }

  private static Participant participant(ParticipantId id) {
    String spaced = id.local().replace('-', ' ');
    String name = spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    return new Participant(
        id, name, Optional.empty(), false, Optional.empty(), Optional.empty(), NOWHERE);
  }
}
