package kllab.plot.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pages one after the other as an animated GIF that begins again at its end. */
public final class GifFile {
    /** The time for which a page is shown, in hundredths of a second. */
    public static final int DELAY = 5;

    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    /** The block in which browsers read the number of repetitions of a GIF: without end. */
    private static final String BROWSERS = "NETSCAPE";
    private static final byte[] WITHOUT_END = {1, 0, 0};

    /** Pages that come one by one, so that there need never be more than one of them. */
    @FunctionalInterface
    public interface Pages {
        /**
         * A page.
         *
         * @param index from 0; each is asked for once, in order
         * @throws IOException if there is none to come
         */
        Page page(int index) throws IOException;
    }

    private GifFile() {
    }

    /**
     * Writes pages, all with a ground and of one size.
     *
     * @param count how many
     * @param scale pixels of the picture for a pixel of a page
     */
    public static void write(int count, Pages pages, double scale, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < count; i++) {
                BufferedImage picture = ColourTable.reduced(PngFile.paint(pages.page(i), scale));
                writer.writeToSequence(new IIOImage(picture, null, metadata(writer, picture, i == 0)), null);
                // What is written stays in memory until it is flushed.
                stream.flushBefore(stream.getStreamPosition());
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage picture, boolean first) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture),
                null);
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", Integer.toString(DELAY));
        control.setAttribute("transparentColorIndex", "0");
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(control);
        if (first) {
            IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
            loop.setAttribute("applicationID", BROWSERS);
            loop.setAttribute("authenticationCode", "2.0");
            loop.setUserObject(WITHOUT_END.clone());
            IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
            extensions.appendChild(loop);
            root.appendChild(extensions);
        }
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }
}
