package org.yimatong.hazards.telemetry.intake;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the elements of a message and remembers why each is no reading; null if it is one. */
final class ReadElements implements Elements {

    private final ReadingReader reading;
    private final List<Rejection> rejections = new ArrayList<>();
    private Rejection last;

    ReadElements() {
        this(new ReadingReader());
    }

    ReadElements(ReadingReader reading) {
        this.reading = reading;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    @Override
    public void read(JsonParser json) throws IOException {
        last = reading.read(json);
    }

    @Override
    public void judge(int index) {
        add(index, last);
    }

    @Override
    public void malformed(int index) {
        add(index, Rejection.MALFORMED);
    }

    private void add(int index, Rejection rejection) {
        if (index != rejections.size()) {
            throw new AssertionError("Element %d came as %d".formatted(rejections.size(), index));
        }
        rejections.add(rejection);
    }
}
