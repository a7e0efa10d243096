package mainstay.results.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.ResultsProblem;

/**
 * How a folder begins that keeps the file in which it was asked for: it goes on only with what asks for the same.
 *
 * @param file name of that file in the folder
 * @param what the folder holds, in a word
 */
public record AskedFolder(String file, String what) {
    public ResultsFolder create(Path path, Manifest manifest, List<String> scenarios, String asked) {
        return keeping(asked, ResultsFolder.create(path, manifest, scenarios));
    }

    public ResultsFolder resume(Path path, Manifest manifest, List<String> scenarios, String asked) {
        Path before = path.resolve(file);
        try {
            if (Files.exists(before) && !Files.readString(before).equals(asked)) {
                throw new ResultsProblem(path + " cannot be resumed, for it holds another " + what + ": " + before
                        + " says what that one was asked. Choose another folder with --out.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keeping(asked, ResultsFolder.resume(path, manifest, scenarios));
    }

    private ResultsFolder keeping(String asked, ResultsFolder folder) {
        if (!folder.manifest().complete()) {
            try {
                folder.write(file, asked.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }
}
