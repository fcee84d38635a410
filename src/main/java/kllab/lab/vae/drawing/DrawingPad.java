package kllab.lab.vae.drawing;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import kllab.math.vae.DrawnDigit;
import kllab.plot.Cells;
import kllab.ui.Help;
import kllab.ui.Texts;

/**
 * A square of paper to draw a digit on: with the mouse, or with the arrow keys, which move a pen that draws from one
 * press of the space bar to the next. Delete clears it.
 */
final class DrawingPad extends Region {
    private static final int CELLS = 56;
    private static final double RADIUS = 2.4;
    private static final int STEP = 2;
    private static final double SIZE = 140;
    /** The width of its border, in pixels. */
    private static final double EDGE = 1;

    private final Canvas canvas = new Canvas(SIZE, SIZE);
    private final double[] ink = new double[CELLS * CELLS];
    private final Consumer<Optional<Cells>> drawn;
    private double penX = CELLS / 2.0;
    private double penY = CELLS / 2.0;
    private boolean isDown;

    /**
     * An empty pad.
     *
     * @param drawn takes the image after each stroke; none while there is no ink
     */
    DrawingPad(Consumer<Optional<Cells>> drawn, Texts texts) {
        this.drawn = drawn;
        setId("drawing-pad");
        getStyleClass().add("drawing-pad");
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(texts.of("vae.drawing.pad"));
        Help.on(this, texts.of("vae.drawing.help"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> tell());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(this::paint);
        paint();
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(EDGE, EDGE);
    }

    /** Takes all ink away. */
    void clear() {
        Arrays.fill(ink, 0);
        isDown = false;
        paint();
        tell();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            penX = (event.getX() - EDGE) / SIZE * CELLS;
            penY = (event.getY() - EDGE) / SIZE * CELLS;
            lineTo(penX, penY);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            lineTo((event.getX() - EDGE) / SIZE * CELLS, (event.getY() - EDGE) / SIZE * CELLS);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> move(-STEP, 0);
            case RIGHT, KP_RIGHT -> move(STEP, 0);
            case UP, KP_UP -> move(0, -STEP);
            case DOWN, KP_DOWN -> move(0, STEP);
            case SPACE -> {
                isDown = !isDown;
                if (isDown) {
                    lineTo(penX, penY);
                }
                tell();
            }
            case DELETE, BACK_SPACE -> clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double dx, double dy) {
        double x = Math.clamp(penX + dx, 0, CELLS - 1.0);
        double y = Math.clamp(penY + dy, 0, CELLS - 1.0);
        if (isDown) {
            lineTo(x, y);
            tell();
        } else {
            penX = x;
            penY = y;
            paint();
        }
    }

    /** Draws from the pen to a place, softly at the edge. */
    private void lineTo(double x, double y) {
        int steps = (int) Math.ceil(Math.hypot(x - penX, y - penY)) + 1;
        for (int step = 0; step <= steps; step++) {
            dot(penX + (x - penX) * step / steps, penY + (y - penY) * step / steps);
        }
        penX = x;
        penY = y;
        paint();
    }

    private void dot(double x, double y) {
        int reach = (int) Math.ceil(RADIUS) + 1;
        for (int row = Math.max(0, (int) y - reach); row <= Math.min(CELLS - 1, (int) y + reach); row++) {
            for (int column = Math.max(0, (int) x - reach); column <= Math.min(CELLS - 1, (int) x
                    + reach); column++) {
                double far = Math.hypot(column + 0.5 - x, row + 0.5 - y);
                ink[row * CELLS + column] = Math.max(ink[row * CELLS + column],
                        Math.clamp(RADIUS + 0.5 - far, 0, 1));
            }
        }
    }

    private void paint() {
        GraphicsContext paper = canvas.getGraphicsContext2D();
        double cell = SIZE / CELLS;
        paper.setFill(Color.WHITE);
        paper.fillRect(0, 0, SIZE, SIZE);
        for (int i = 0; i < ink.length; i++) {
            if (ink[i] > 0) {
                paper.setFill(Color.gray(1 - ink[i]));
                int row = i / CELLS;
                paper.fillRect(i % CELLS * cell, row * cell, cell + 0.5, cell + 0.5);
            }
        }
        if (isFocused()) {
            paper.setStroke(Color.gray(0.45));
            paper.strokeOval((penX - RADIUS) * cell, (penY - RADIUS) * cell, 2 * RADIUS * cell, 2 * RADIUS * cell);
        }
    }

    private void tell() {
        drawn.accept(DrawnDigit.of(ink, CELLS).map(image -> new Cells(DrawnDigit.SIDE, DrawnDigit.SIDE, image)));
    }
}
