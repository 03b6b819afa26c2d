package org.yimatong.inspections.prevention.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A day on which people work although it is a weekend, or rest although it is none (节假日、调休). */
@Entity
public class SpecialDay {

    @Id
    private LocalDate day;

    private boolean work;
    private String name;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SpecialDay() {}

    public SpecialDay(LocalDate day, boolean work, String name) {
        this.day = day;
        this.work = work;
        this.name = name;
    }

    public LocalDate day() {
        return day;
    }

    public boolean isWorkDay() {
        return work;
    }

    /** Of the holiday, for example 国庆节. */
    public String name() {
        return name;
    }
}
