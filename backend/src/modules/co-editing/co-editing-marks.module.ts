import { Module } from '@nestjs/common';
import { CoEditingMarks } from './co-editing-marks.js';

@Module({ providers: [CoEditingMarks], exports: [CoEditingMarks] })
export class CoEditingMarksModule {}
