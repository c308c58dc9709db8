package org.gongkai.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.gongkai.document.Picture.Image;
import org.gongkai.narrative.Images;
import org.gongkai.narrative.Lookup;

/** The pictures that one data file names: png or jpeg, inside the data folder (or the file's own folder when it stands outside). */
final class ImageFiles implements Images {
    private static final long MOST_BYTES = 8 << 20;
    private static final int CMYK = 4;

    private final Path folder;
    private final Path allowed;
    private final Sources sources;
    private final Map<Path, Image> images = new LinkedHashMap<>();

    ImageFiles(DataFile file, DataFolder data, Sources sources) {
        this.sources = sources;
        this.folder = file.path().toAbsolutePath().normalize().getParent();
        Path root = data.root().toAbsolutePath().normalize();
        this.allowed = folder.startsWith(root) ? root : folder;
    }

    /** The pictures found so far: what must be written beside the page. */
    Iterable<Image> found() {
        return images.values();
    }

    @Override
    public Lookup<Image> find(String path) {
        if (path.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") || path.startsWith("//")) {
            return missing(path, "是网上的图片", "把图片下载到数据文件夹里，写相对路径。");
        }
        Path file;
        try {
            file = folder.resolve(path).normalize();
        } catch (InvalidPathException e) {
            return missing(path, "不是一个路径", "写相对于数据文件的路径。");
        }
        if (!file.startsWith(allowed)) {
            return missing(path, "在数据文件夹之外", "把图片放进数据文件夹，写相对路径。");
        }
        sources.file(file);
        if (!Files.isRegularFile(file)) {
            return missing(path, "不存在", "核对文件名；路径是相对于数据文件的。");
        }
        Image known = images.get(file);
        return known == null ? read(path, file) : new Lookup.Found<>(known);
    }

    private Lookup<Image> read(String path, Path file) {
        try {
            if (!file.toRealPath().startsWith(allowed.toRealPath())) {
                return missing(path, "经链接通到数据文件夹之外", "把图片文件本身放进数据文件夹。");
            }
            if (Files.size(file) > MOST_BYTES) {
                return missing(path, "超过 8 MB", "缩小图片再用。");
            }
            byte[] bytes = Files.readAllBytes(file);
            try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
                Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
                ImageReader reader = readers.hasNext() ? readers.next() : null;
                String type = reader == null ? "" : reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!type.equals("png") && !type.equals("jpeg")) {
                    return missing(path, "不是 png 或 jpeg 图片", "另存为 png 或 jpeg。");
                }
                if (type.equals("jpeg") && Jpeg.components(bytes) == CMYK) {
                    return missing(path, "是 CMYK（印刷四色）的 jpeg 图片，屏幕和打印的颜色会错", "另存为 RGB 颜色的 jpeg 或 png。");
                }
                reader.setInput(in);
                Image image = new Image(
                        "image-" + (images.size() + 1) + (type.equals("png") ? ".png" : ".jpg"),
                        "image/" + type,
                        reader.getWidth(0),
                        reader.getHeight(0),
                        bytes::clone);
                images.put(file, image);
                return new Lookup.Found<>(image);
            }
        } catch (IOException e) {
            return missing(path, "读不了（" + e.getMessage() + "）", "核对这个文件。");
        }
    }

    private static Lookup<Image> missing(String path, String why, String remedy) {
        return new Lookup.Missing<>("图片“" + path + "”" + why + "。", remedy);
    }
}
