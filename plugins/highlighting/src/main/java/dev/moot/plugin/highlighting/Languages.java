package dev.moot.plugin.highlighting;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages that are known, by the names that writers give them after a fence. */
final class Languages {

  private static final List<String> SLASHES = List.of("//");
  private static final List<String> HASH = List.of("#");
  private static final List<String> STARS = List.of("/*", "*/");
  private static final List<String> NONE = List.of();

  private static final String JAVA =
      """
      abstract assert boolean break byte case catch char class const continue default do double
      else enum extends final finally float for goto if implements import instanceof int interface
      long native new non-sealed null package permits private protected public record return sealed
      short static super switch synchronized this throw throws transient true false try var void
      volatile while yield
      """;

  private static final String JS =
      """
      abstract any as async await boolean break case catch class const continue debugger declare
      default delete do else enum export extends false finally for from function get if implements
      import in instanceof interface keyof let namespace new null number of private protected public
      readonly return set static string super switch this throw true try type typeof undefined
      unknown var void while with yield
      """;

  private static final String C =
      """
      alignas auto bool break case catch char class const constexpr continue default delete do double
      else enum explicit extern false float for friend goto if inline int long namespace new noexcept
      nullptr operator private protected public register return short signed sizeof static struct
      switch template this throw true try typedef typename union unsigned using virtual void volatile
      while
      """;

  private static final String GO =
      """
      break case chan const continue default defer else fallthrough false for func go goto if import
      interface map nil package range return select struct switch true type var
      """;

  private static final String RUST =
      """
      as async await break const continue crate dyn else enum extern false fn for if impl in let loop
      match mod move mut pub ref return self Self static struct super trait true type unsafe use where
      while
      """;

  private static final String KOTLIN =
      """
      abstract as break by class companion const constructor continue data do else enum false final
      for fun if import in init inline inner interface internal is lateinit null object open operator
      out override package private protected public return sealed super suspend this throw true try
      typealias val var vararg when where while
      """;

  private static final String PYTHON =
      """
      and as assert async await break case class continue def del elif else except False finally for
      from global if import in is lambda match None nonlocal not or pass raise return True try while
      with yield
      """;

  private static final String SHELL =
      """
      case do done elif else esac exit export fi for function if in local readonly return select set
      shift then trap unset until while
      """;

  private static final String SQL =
      """
      add all alter and as asc begin between by case check column commit constraint create cross
      default delete desc distinct drop else end exists false foreign from full group having if in
      index inner insert intersect into is join key left like limit not null offset on or order outer
      primary references returning right rollback select set table then true union unique update using
      values view when where with
      """;

  private static final String CONSTANTS = "true false null";

  private Languages() {}

  /** The language called {@code name}, in lower case, or null when it is unknown. */
  static @Nullable Language named(String name) {
    return switch (name) {
      case "java" -> script(JAVA, "\"'", List.of("\"\"\""));
      case "javascript", "js", "jsx", "mjs", "typescript", "ts", "tsx" ->
          script(JS, "\"'", List.of("`"));
      case "c", "h", "cpp", "c++", "hpp" -> script(C, "\"'", NONE);
      case "go" -> script(GO, "\"'", List.of("`"));
      case "rust", "rs" -> script(RUST, "\"", NONE);
      case "kotlin", "kt" -> script(KOTLIN, "\"'", List.of("\"\"\""));
      case "css" -> words("", true, NONE, STARS, "\"'", NONE, false);
      case "python", "py" ->
          words(PYTHON, true, HASH, NONE, "\"'", List.of("\"\"\"", "'''"), false);
      case "bash", "sh", "shell", "zsh", "console" ->
          words(SHELL, true, HASH, NONE, "", List.of("\"", "'"), false);
      case "sql" -> words(SQL, false, List.of("--"), STARS, "'\"", NONE, false);
      case "yaml", "yml" -> words(CONSTANTS, true, HASH, NONE, "\"'", NONE, true);
      case "json", "jsonc", "json5" -> words(CONSTANTS, true, SLASHES, STARS, "\"", NONE, true);
      case "toml", "ini", "properties" ->
          words(CONSTANTS, true, List.of("#", ";"), NONE, "\"'", NONE, false);
      case "xml", "html", "svg", "xhtml" -> new MarkupLanguage();
      case "diff", "patch" -> LineLanguage.diff();
      case "markdown", "md" -> LineLanguage.markdown();
      default -> null;
    };
  }

  private static Language script(String keywords, String quotes, List<String> longQuotes) {
    return words(keywords, true, SLASHES, STARS, quotes, longQuotes, false);
  }

  private static Language words(
      String keywords,
      boolean caseCounts,
      List<String> lineComments,
      List<String> blockComment,
      String quotes,
      List<String> longQuotes,
      boolean keys) {
    return new WordLanguage(
        Set.of(keywords.strip().split("\\s+")),
        caseCounts,
        lineComments,
        blockComment,
        quotes,
        longQuotes,
        keys);
  }
}
