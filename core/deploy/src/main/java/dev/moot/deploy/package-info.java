/**
 * Publishing: the files that a build wrote become a commit on a branch of a remote repository. The
 * writer's own repository is read, never written: objects are made in a repository of their own in
 * the machine's folder for temporary files, and pushed from there.
 */
@NullMarked
package dev.moot.deploy;

import org.jspecify.annotations.NullMarked;
