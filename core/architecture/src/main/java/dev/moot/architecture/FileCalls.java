package dev.moot.architecture;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Calls that read, list or look at files by a path, and so follow whatever link is in it. */
public final class FileCalls {

  private static final Set<String> OF_FILES =
      Set.of(
          "copy",
          "exists",
          "find",
          "isDirectory",
          "isRegularFile",
          "isSameFile",
          "lines",
          "list",
          "newBufferedReader",
          "newByteChannel",
          "newDirectoryStream",
          "newInputStream",
          "readAllBytes",
          "readAllLines",
          "readAttributes",
          "readString",
          "size",
          "walk",
          "walkFileTree");

  private static final Set<String> OPENED_WHEN_MADE =
      Set.of(
          "java.io.FileInputStream",
          "java.io.FileReader",
          "java.io.RandomAccessFile",
          "java.util.jar.JarFile",
          "java.util.zip.ZipFile");

  private FileCalls() {}

  /** The names of those of {@code classes} that make such calls; of an inner one, its outer's. */
  public static Set<String> of(Iterable<JavaClass> classes) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      if (Stream.<JavaCall<?>>concat(
              type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream())
          .anyMatch(FileCalls::opens)) {
        found.add(type.getName().replaceFirst("\\$.*", ""));
      }
    }
    return found;
  }

  private static boolean opens(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    return owner.equals("java.nio.file.Files") && OF_FILES.contains(name)
        || owner.equals("java.nio.file.Path") && name.equals("toRealPath")
        || owner.equals("java.nio.channels.FileChannel") && name.equals("open")
        || owner.equals("java.io.File") && Set.of("listFiles", "list", "length").contains(name)
        || name.equals("<init>") && OPENED_WHEN_MADE.contains(owner);
  }
}
