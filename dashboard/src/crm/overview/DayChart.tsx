import { useTheme } from '@mui/material/styles';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useCrmTexts } from '../texts';
import { writeDay } from './figures';
import type { Statistics } from './source';

/** Responses of each day as bars. The same is in a table beside it, so that a reader of the screen has the numbers. */
export default function DayChart({ days, label }: { days: Statistics['responses_per_day']; label: string }) {
  const { t, locale } = useCrmTexts();
  const { palette } = useTheme();
  const tick = { fill: palette.text.secondary, fontSize: 12 };
  return (
    <div role="img" aria-label={label} style={{ width: '100%', height: 240 }}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={days} margin={{ top: 8, right: 4, bottom: 0, left: -24 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke={palette.divider} />
          <XAxis
            dataKey="day"
            tickFormatter={(day: string) => writeDay(day, locale)}
            tick={tick}
            tickLine={false}
            axisLine={{ stroke: palette.divider }}
            minTickGap={24}
            interval="equidistantPreserveStart"
          />
          <YAxis allowDecimals={false} tick={tick} tickLine={false} axisLine={false} />
          <Tooltip
            cursor={{ fill: palette.action.hover }}
            contentStyle={{
              background: palette.background.paper,
              border: `1px solid ${palette.divider}`,
              borderRadius: 12,
              color: palette.text.primary,
            }}
            itemStyle={{ color: palette.text.primary }}
            labelFormatter={(day) => writeDay(String(day), locale, { weekday: 'long', day: 'numeric', month: 'long' })}
            formatter={(count) => [t('overview.responses', { smart_count: Number(count) }), null]}
            separator=""
          />
          <Bar dataKey="count" fill={palette.primary.main} radius={[4, 4, 0, 0]} isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
