package mainstay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.DeflaterOutputStream;

/** Does one thing to a results folder that somebody might do who wishes its reader ill, or a disk that fails. */
final class Tampering {
    private static final Pattern VALUE = Pattern.compile("(?<=: )(\"[^\"\n]*\"|-?[0-9.]+|true|false|null)(?=,?\n)");
    private static final List<String> VALUES = List.of(
            "null",
            "-1",
            "0",
            "99999999999999999999",
            "1e308",
            "2147483647",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "true",
            "[[[[1]]]]",
            "\"../../outside/thesis.txt\"",
            "\"/dev/zero\"",
            "\"2025-13-45\"",
            "\"+999999999-12-31\"",
            "\"\\u001b[2J\"",
            "\"\\u0000\"");
    private static final List<String> CELLS = List.of(
            "",
            "NaN",
            "Infinity",
            "-1",
            "1e400",
            "9".repeat(400),
            "99999999999999999999",
            "=cmd()",
            "x",
            "no such arm",
            "+999999999-12-31",
            "-999999999-01",
            "2147483648",
            "-2147483648",
            "0",
            "\"",
            "yes");

    private final Random random;
    private final Path outside;

    /**
     * A hand that tampers.
     *
     * @param outside a folder that links lead to
     */
    Tampering(Random random, Path outside) {
        this.random = random;
        this.outside = outside;
    }

    /** Does something to a folder; returns what, in words. */
    String tamper(Path folder) throws IOException, InterruptedException {
        return switch (random.nextInt(4)) {
            case 0 -> replace(folder);
            case 1 -> json(folder);
            case 2 -> table(folder);
            default ->
                Files.exists(folder.resolve("runs.store")) && random.nextBoolean() ? store(folder) : bytes(folder);
        };
    }

    private Path any(Path folder, String pattern) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(file -> !file.equals(folder))
                    .filter(file -> file.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
            return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
        }
    }

    /** Puts a link, a device, a pipe or a folder where something of the folder is, or where it will be. */
    private String replace(Path folder) throws IOException, InterruptedException {
        List<String> coming = List.of(
                "report.html",
                "report.html.unfinished",
                "report.pdf",
                "manifest.json.unfinished",
                "replications",
                "charts",
                "screening",
                "runs.store",
                "runs.store.unfinished",
                "summary.csv.unfinished",
                "boxes",
                "lock",
                "events.csv.gz",
                "ro-crate-metadata.json");
        Path place =
                random.nextBoolean() ? any(folder, ".*") : folder.resolve(coming.get(random.nextInt(coming.size())));
        delete(place);
        String what;
        switch (random.nextInt(6)) {
            case 0 -> {
                Files.createSymbolicLink(place, outside);
                what = "link to a folder outside";
            }
            case 1 -> {
                Files.createSymbolicLink(place, outside.resolve("thesis.txt"));
                what = "link to a file outside";
            }
            case 2 -> {
                Files.createSymbolicLink(place, Path.of("/dev/zero"));
                what = "link to a device";
            }
            case 3 -> {
                new ProcessBuilder("mkfifo", place.toString()).start().waitFor();
                what = "pipe";
            }
            case 4 -> {
                Files.createDirectory(place);
                Files.writeString(place.resolve("mine.txt"), "mine");
                what = "folder";
            }
            default -> what = "nothing";
        }
        return folder.relativize(place) + " became a " + what;
    }

    static void delete(Path place) throws IOException {
        if (Files.isDirectory(place, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path file : all.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } else {
            Files.deleteIfExists(place);
        }
    }

    private String json(Path folder) throws IOException {
        Path file = random.nextInt(3) > 0 ? folder.resolve("manifest.json") : any(folder, ".*[.]json");
        String text = Files.readString(file);
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        MatchResult value = values.get(random.nextInt(values.size()));
        String name = file.getFileName() + " at " + value.start() + " (" + value.group() + ")";
        switch (random.nextInt(6)) {
            case 0 -> {
                int line = text.lastIndexOf('\n', value.start()) + 1;
                int next = text.indexOf('\n', value.end()) + 1;
                Files.writeString(file, text.substring(0, line) + text.substring(next));
                return name + ": removed";
            }
            case 1 -> {
                int line = text.lastIndexOf('\n', value.start()) + 1;
                int next = text.indexOf('\n', value.end()) + 1;
                Files.writeString(file, text.substring(0, next) + text.substring(line));
                return name + ": doubled";
            }
            case 2 -> {
                Files.writeString(
                        file, text.substring(0, value.start()) + "[".repeat(100_000) + text.substring(value.end()));
                return name + ": nested";
            }
            default -> {
                String other = VALUES.get(random.nextInt(VALUES.size()));
                Files.writeString(file, text.substring(0, value.start()) + other + text.substring(value.end()));
                return name + ": " + other;
            }
        }
    }

    private String table(Path folder) throws IOException {
        Path file = any(folder, ".*[.]csv");
        if (file == null) {
            return "nothing";
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int row = random.nextInt(lines.size());
        String what = folder.relativize(file) + " row " + row + ": ";
        switch (random.nextInt(7)) {
            case 0 -> {
                lines.add(lines.get(row));
                what += "doubled";
            }
            case 1 -> {
                lines.remove(row);
                what += "removed";
            }
            case 2 -> {
                lines.subList(1, lines.size()).clear();
                what += "all removed";
            }
            case 3 -> {
                Collections.shuffle(lines.subList(1, lines.size()), random);
                what += "shuffled";
            }
            default -> {
                String[] cells = lines.get(row).split(",", -1);
                int column = random.nextInt(cells.length);
                String cell = random.nextInt(12) == 0 ? "y".repeat(3_000_000) : CELLS.get(random.nextInt(CELLS.size()));
                what += "column " + column + " (" + cells[column] + "): "
                        + cell.substring(0, Math.min(40, cell.length()));
                cells[column] = cell;
                lines.set(row, String.join(",", cells));
            }
        }
        Files.write(file, lines);
        return what;
    }

    private String bytes(Path folder) throws IOException {
        Path file = any(folder, ".*[.](json|csv|yaml|txt|gz|store|svg)");
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            return "nothing";
        }
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
            case 0 -> Files.write(file, Arrays.copyOf(bytes, at));
            case 1 -> {
                bytes[at] = (byte) random.nextInt(256);
                Files.write(file, bytes);
            }
            default -> Files.write(file, new byte[0]);
        }
        return folder.relativize(file) + ": bytes at " + at;
    }

    /** Adds a record, or puts one in place of all: its checksums match, and what it says is a lie. */
    private String store(Path folder) throws IOException {
        Path file = folder.resolve("runs.store");
        byte[] bytes = Files.readAllBytes(file);
        int begin = 20 + ByteBuffer.wrap(bytes).getInt(12);
        byte[] payload;
        int length;
        int which = random.nextInt(4);
        switch (which) {
            case 0 ->
                payload = ByteBuffer.allocate(64).putInt(Integer.MAX_VALUE).array();
            case 1 -> payload = ByteBuffer.allocate(64).putInt(3).array();
            case 2 -> {
                ByteArrayOutputStream bomb = new ByteArrayOutputStream();
                try (DeflaterOutputStream out = new DeflaterOutputStream(bomb)) {
                    byte[] zeros = new byte[1 << 20];
                    for (int i = 0; i < 200; i++) {
                        out.write(zeros);
                    }
                }
                payload = bomb.toByteArray();
            }
            default -> payload = "x".getBytes(StandardCharsets.UTF_8);
        }
        length = which == 3 ? Integer.MAX_VALUE - 30 : payload.length;
        ByteBuffer lie = ByteBuffer.allocate(17 + payload.length + 4);
        lie.putInt(length).putInt(random.nextInt(3)).putInt(random.nextInt(3)).put((byte) (which == 2 ? 1 : 0));
        lie.putInt(checksum(lie.array(), 13)).put(payload);
        lie.putInt(checksum(lie.array(), lie.position()));
        boolean first = random.nextBoolean();
        ByteBuffer all = ByteBuffer.allocate(bytes.length + lie.capacity());
        all.put(bytes, 0, first ? begin : bytes.length).put(lie.array());
        if (first) {
            all.put(bytes, begin, bytes.length - begin);
        }
        Files.write(file, all.array());
        return "runs.store: lie " + which + (first ? " first" : " last");
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
