package mainstay.results.file;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/** What Java wants to know of files besides what {@link StoppingFiles} does with them. */
final class StoppingFileSystem extends FileSystem {
    private final StoppingFiles files;

    StoppingFileSystem(StoppingFiles files) {
        this.files = files;
    }

    @Override
    public FileSystemProvider provider() {
        return files;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return files.system().getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return files.system().getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return files.system().getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return files.system().supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return files.wrapped(files.system().getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        return files.system().getPathMatcher(pattern);
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return files.system().getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return files.system().newWatchService();
    }
}
