package dev.moot.engine.yaml;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.Token;

/** The comments of a piece of YAML; a {@code #} within a value begins none. */
public final class YamlComments {

  private YamlComments() {}

  /**
   * The offsets of the {@code #} that begin the comments of {@code yaml}, up to the first place
   * where it is not YAML.
   */
  public static List<Integer> in(String yaml) {
    List<Integer> found = new ArrayList<>();
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(true);
    try {
      ScannerImpl scanner = new ScannerImpl(new StreamReader(yaml), options);
      while (!scanner.checkToken(Token.ID.StreamEnd)) {
        Token token = scanner.getToken();
        if (token instanceof CommentToken) {
          int start = yaml.offsetByCodePoints(0, token.getStartMark().getIndex());
          if (yaml.startsWith("#", start)) {
            found.add(start);
          }
        }
      }
    } catch (YAMLException e) {
      return found; // reported where the file is read
    }
    return found;
  }
}
