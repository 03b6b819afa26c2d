package org.yimatong.enterprises.notice.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.yimatong.enterprises.notice.rest.AudienceOrder;

/** A plan that an official orders. */
record NewNoticePlan(
        @NotNull @Valid PlannedNotice notice,
        @NotNull @Valid AudienceOrder audience,
        @NotNull @Valid ScheduleOrder schedule) {}
