package dev.moot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.TreeSet;

/** What others are compiled against, a line for each class and member, as the JVM links them. */
public final class PublicSurface {

  private static final String EXPERIMENTAL = "dev.moot.api.plugin.Experimental";

  private PublicSurface() {}

  /** That of the package {@code name} and those below it, without tests. */
  public static TreeSet<String> of(String name) {
    TreeSet<String> lines = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(name)) {
      if (isShown(type)) {
        lines.add(line(type));
        type.getMembers().stream()
            .filter(PublicSurface::isShown)
            .forEach(member -> lines.add(line(member)));
      }
    }
    return lines;
  }

  private static boolean isShown(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicSurface::isShown).orElse(true);
  }

  private static boolean isShown(JavaMember member) {
    return (member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED))
        && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static String line(JavaClass type) {
    TreeSet<String> parents = new TreeSet<>();
    type.getRawInterfaces().forEach(i -> parents.add(i.getFullName()));
    type.getRawSuperclass().ifPresent(s -> parents.add(s.getFullName()));
    return marks(type.getModifiers().contains(JavaModifier.ABSTRACT))
        .replace("%", type.isAnnotatedWith(EXPERIMENTAL) ? "experimental " : "")
        .replace("#", type.getFullName() + " : " + String.join(", ", parents));
  }

  private static String line(JavaMember member) {
    boolean experimental =
        member.isAnnotatedWith(EXPERIMENTAL) || member.getOwner().isAnnotatedWith(EXPERIMENTAL);
    return marks(member.getModifiers().contains(JavaModifier.ABSTRACT))
        .replace("%", experimental ? "experimental " : "")
        .replace(
            "#",
            member.getFullName()
                + (member.getModifiers().contains(JavaModifier.STATIC) ? " static" : "")
                + " : "
                + member.getDescriptor());
  }

  /** To be abstract is to be written by plugins: a new one breaks them too. */
  private static String marks(boolean isAbstract) {
    return "%#" + (isAbstract ? " abstract" : "");
  }
}
