package mainstay.analysis.closelook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import mainstay.study.Study;

/** Records of the first replication of each arm of a study, each in a file of its own until the study is complete. */
public final class ArmRecordFiles implements IntFunction<Optional<ArmRecord>> {
    private final Path folder;
    private final Study study;

    /**
     * Files in a folder.
     *
     * @param folder a folder that is there
     * @param study whose arms are recorded
     */
    public ArmRecordFiles(Path folder, Study study) {
        this.folder = folder;
        this.study = study;
    }

    /** Keeps the record of an arm, counted from 0. */
    void write(int arm, ArmRecord armRecord) {
        try {
            armRecord.write(file(arm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record of an arm, counted from 0, if there is one. */
    @Override
    public Optional<ArmRecord> apply(int arm) {
        try {
            return ArmRecord.read(file(arm), study.arms().get(arm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int arm) {
        return folder.resolve("arm-" + (arm + 1) + ".closelook");
    }
}
