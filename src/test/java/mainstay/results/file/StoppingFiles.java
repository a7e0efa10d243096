package mainstay.results.file;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The files of this machine, until so many of them have been made, opened to be written, renamed or deleted: from then on
 * nothing can be changed any more, as if the program had been killed there.
 */
public final class StoppingFiles extends FileSystemProvider {
    /** That the program would have been killed here. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final FileSystem system;
    private final FileSystemProvider real;
    private final FileSystem own = new StoppingFileSystem(this);
    private int left;
    private boolean killed;

    private StoppingFiles(Path path, int changes) {
        this.system = path.getFileSystem();
        this.real = system.provider();
        this.left = changes;
    }

    /** A path below which so many changes can be made. */
    public static Path after(int changes, Path path) {
        return new StoppingFiles(path, changes).wrapped(path);
    }

    /** Hides a path of the machine behind one of these files. */
    Path wrapped(Path path) {
        return (Path) Proxy.newProxyInstance(
                StoppingFiles.class.getClassLoader(),
                new Class<?>[] {Path.class, Hidden.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("hidden")) {
                        return path;
                    }
                    if (method.getName().equals("getFileSystem")) {
                        return own;
                    }
                    Object[] plain = arguments == null ? new Object[0] : arguments.clone();
                    for (int i = 0; i < plain.length; i++) {
                        plain[i] = plain[i] instanceof Hidden hidden ? hidden.hidden() : plain[i];
                    }
                    try {
                        Object result = method.invoke(path, plain);
                        return result instanceof Path each ? wrapped(each) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Says what is behind a path. */
    private interface Hidden {
        Path hidden();
    }

    private static Path plain(Path path) {
        return path instanceof Hidden hidden ? hidden.hidden() : path;
    }

    private synchronized void change() {
        killed |= left-- <= 0;
        if (killed) {
            throw new Killed();
        }
    }

    /** A file that was opened when the program was killed is there, and empty. */
    private void open(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        if (!options.contains(StandardOpenOption.WRITE)) {
            return;
        }
        boolean last = !killed && left == 0;
        if (last && (options.contains(StandardOpenOption.CREATE_NEW) || options.contains(StandardOpenOption.CREATE))) {
            real.newByteChannel(plain(path), options, attributes).close();
        }
        change();
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        open(path, options, attributes);
        return real.newFileChannel(plain(path), options, attributes);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        open(path, options, attributes);
        return real.newByteChannel(plain(path), options, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        change();
        real.createDirectory(plain(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        change();
        real.delete(plain(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        change();
        real.move(plain(source), plain(target), options);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        change();
        real.copy(plain(source), plain(target), options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> inside = real.newDirectoryStream(plain(folder), path -> filter.accept(wrapped(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> each = inside.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Path next() {
                        return wrapped(each.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                inside.close();
            }
        };
    }

    @Override
    public String getScheme() {
        return "stopping";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new FileSystemAlreadyExistsException(uri.toString());
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return own;
    }

    @Override
    public Path getPath(URI uri) {
        return own.getPath(uri.getPath());
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(plain(one), plain(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(plain(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(plain(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(plain(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(plain(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(plain(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return real.readAttributes(plain(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        real.setAttribute(plain(path), name, value, options);
    }

    /** The file system of the machine. */
    FileSystem system() {
        return system;
    }
}
