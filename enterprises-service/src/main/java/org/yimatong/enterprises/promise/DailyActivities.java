package org.yimatong.enterprises.promise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What else goes on today that changes the risk. All are numbers of occurrences, but the last.
 *
 * @param maintenanceJobs 检维修作业
 * @param tankTransfers 倒罐
 * @param tankCleanings 清罐
 * @param drainings 切水
 * @param contractors 承包商
 * @param changes 变更作业
 * @param startUpsAndShutdowns 开停车
 * @param pilotTests 中(扩)试
 * @param supervisedProcesses 重点监管危险化工工艺
 * @param trialProduction 是否处于试生产
 */
public record DailyActivities(
        @NotNull @Min(0) @Max(9999) Integer maintenanceJobs,
        @NotNull @Min(0) @Max(9999) Integer tankTransfers,
        @NotNull @Min(0) @Max(9999) Integer tankCleanings,
        @NotNull @Min(0) @Max(9999) Integer drainings,
        @NotNull @Min(0) @Max(9999) Integer contractors,
        @NotNull @Min(0) @Max(9999) Integer changes,
        @NotNull @Min(0) @Max(9999) Integer startUpsAndShutdowns,
        @NotNull @Min(0) @Max(9999) Integer pilotTests,
        @NotNull @Min(0) @Max(9999) Integer supervisedProcesses,
        @NotNull Boolean trialProduction) {}
