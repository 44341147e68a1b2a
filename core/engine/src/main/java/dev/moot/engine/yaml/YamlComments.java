package dev.moot.engine.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;
import org.snakeyaml.engine.v2.tokens.Token;

/** The comments of a piece of YAML; a {@code #} within a value begins none. */
public final class YamlComments {

  private YamlComments() {}

  /**
   * The offsets of the {@code #} that begin the comments of {@code yaml}, up to the first place
   * where it is not YAML.
   */
  public static List<Integer> in(String yaml) {
    List<Integer> found = new ArrayList<>();
    CodePoints points = CodePoints.of(yaml);
    LoadSettings settings = LoadSettings.builder().setParseComments(true).build();
    try {
      ScannerImpl scanner = new ScannerImpl(settings, new StreamReader(settings, yaml));
      while (!scanner.checkToken(Token.ID.StreamEnd)) {
        Token token = scanner.next();
        if (token instanceof CommentToken) {
          int start = points.index(token.getStartMark().orElseThrow().getIndex());
          if (yaml.startsWith("#", start)) {
            found.add(start);
          }
        }
      }
    } catch (YamlEngineException e) {
      return found; // reported where the file is read
    }
    return found;
  }
}
