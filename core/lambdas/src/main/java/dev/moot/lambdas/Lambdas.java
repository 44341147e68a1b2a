package dev.moot.lambdas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The lambdas of the classes of a jar. One that can be written to a stream, or is of more than one
 * interface, is left as it is.
 */
final class Lambdas {

  private final Map<String, ClassNode> nodes = new TreeMap<>();
  private final Set<String> changed = new TreeSet<>();
  private final Map<String, byte[]> made = new TreeMap<>();

  private Lambdas() {}

  /**
   * The files of a jar with classes in place of lambdas.
   *
   * @param files by their paths
   * @param ours the package, with those within, whose classes are changed: {@code dev/moot/}
   */
  static Map<String, byte[]> madeClasses(Map<String, byte[]> files, String ours) {
    Lambdas lambdas = new Lambdas();
    files.forEach(
        (path, bytes) -> {
          if (path.startsWith(ours) && path.endsWith(".class")) {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, 0);
            lambdas.nodes.put(node.name, node);
          }
        });
    List.copyOf(lambdas.nodes.values()).forEach(lambdas::rewrite);
    Map<String, byte[]> all = new LinkedHashMap<>(files);
    lambdas.changed.forEach(name -> all.put(name + ".class", written(lambdas.node(name))));
    lambdas.made.forEach((name, bytes) -> all.put(name + ".class", bytes));
    return all;
  }

  private static byte[] written(ClassNode node) {
    ClassWriter writer = new ClassWriter(0);
    node.accept(writer);
    return writer.toByteArray();
  }

  private ClassNode node(String name) {
    return Objects.requireNonNull(nodes.get(name), name);
  }

  private void rewrite(ClassNode outer) {
    int count = 0;
    for (MethodNode method : outer.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (instruction instanceof InvokeDynamicInsnNode site && isPlain(outer, site)) {
          String name = outer.name + "$$Lambda" + count++;
          LambdaClass lambda = new LambdaClass(name, host(outer), outer.version, site);
          made.put(name, lambda.bytes());
          method.instructions.set(site, lambda.use());
          join(node(host(outer)), name);
          changed.add(outer.name);
        }
      }
    }
  }

  private static boolean isPlain(ClassNode outer, InvokeDynamicInsnNode site) {
    return site.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && site.bsm.getName().equals("metafactory")
        && !isOfParent(outer, (Handle) site.bsmArgs[1]);
  }

  /** Whether a method is called as that of the parent class, which no other class may do. */
  private static boolean isOfParent(ClassNode outer, Handle method) {
    return method.getTag() == Opcodes.H_INVOKESPECIAL && !method.getOwner().equals(outer.name);
  }

  /** Who stands in one nest may call each other's private methods. */
  private static String host(ClassNode outer) {
    return outer.nestHostClass == null ? outer.name : outer.nestHostClass;
  }

  private void join(ClassNode host, String name) {
    if (host.nestMembers == null) {
      host.nestMembers = new ArrayList<>();
    }
    host.nestMembers.add(name);
    changed.add(host.name);
  }
}
