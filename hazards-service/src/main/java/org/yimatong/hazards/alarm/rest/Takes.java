package org.yimatong.hazards.alarm.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yimatong.hazards.alarm.AlarmStepKind;

/** The operation by which people take this step with an alarm. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Takes {

    AlarmStepKind value();
}
