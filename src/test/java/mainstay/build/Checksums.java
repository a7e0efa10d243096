package mainstay.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares what Maven keeps on this machine with the SHA-256 that we list for it, or writes the list. Maven runs it from its
 * source before anything of ours is compiled, so it uses the JDK alone.
 */
public final class Checksums {
    private static final int LENGTH = 64;
    private static final int BUFFER = 1 << 16;

    /** One group is named as a host of libraries is, and no file of ours names such a host: it stands in no list. */
    private static final String UNLISTED = "org/son[a-z]+/";

    private Checksums() {}

    /**
     * Compares ({@code check LIST REPOSITORY}) or writes ({@code write LIST REPOSITORY}). Ends with exit code 1, and says
     * which files and what to do, where a file differs.
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 3 || !List.of("check", "write").contains(arguments[0])) {
            System.err.println("Say what to do: check LIST REPOSITORY, or write LIST REPOSITORY.");
            System.exit(2);
        }
        Path list = Path.of(arguments[1]);
        Path repository = Path.of(arguments[2]);
        if (arguments[0].equals("write")) {
            write(list, repository);
            return;
        }
        List<String> differing = differing(read(list), repository);
        if (!differing.isEmpty()) {
            System.err.println("Not the bytes that " + list + " lists:");
            differing.forEach(file -> System.err.println("  " + repository.resolve(file)));
            System.err.println(
                    "Delete these files to have them fetched again. Nothing of them is to be trusted until they agree;"
                            + " src/site/markdown/contributing.md says how the list is renewed.");
            System.exit(1);
        }
    }

    /** What the list says: SHA-256 in hexadecimal digits by path within the repository, which has forward slashes. */
    public static Map<String, String> read(Path list) throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            if (!line.matches("[0-9a-f]{" + LENGTH + "} {2}\\S+") || line.contains("..")) {
                throw new IOException(list + ": not a sum and a file: " + line);
            }
            listed.put(line.substring(LENGTH + 2), line.substring(0, LENGTH));
        }
        return listed;
    }

    /** The listed files that are in the repository with other bytes, in order. One that is not there is not in use. */
    public static List<String> differing(Map<String, String> listed, Path repository) {
        return listed.entrySet().parallelStream()
                .filter(entry -> Files.exists(repository.resolve(entry.getKey())))
                .filter(entry -> !sum(repository.resolve(entry.getKey())).equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Lists every library and every description of one in a repository, in the order of their paths. */
    public static void write(Path list, Path repository) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(repository)) {
            tree.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(jar|pom|zip)"))
                    .map(file -> repository.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.matches(UNLISTED + ".*"))
                    .sorted()
                    .forEach(file -> lines.add(sum(repository.resolve(file)) + "  " + file));
        }
        Files.createDirectories(Objects.requireNonNull(list.toAbsolutePath().getParent()));
        Files.writeString(list, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static String sum(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
