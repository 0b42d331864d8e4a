/** A light that follows the pointer: switched on by a key, or while a mouse button is held. */
import { useEffect, useState } from 'react';

interface Place {
  /** Shares of the width and height of the ground, 0 to 1. */
  readonly x: number;
  readonly y: number;
}

const MIDDLE: Place = { x: 0.5, y: 0.5 };

/** `ground`: the element that the light falls on. */
export function useSpotlight(ground: HTMLElement | null) {
  const [isOn, setOn] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const [place, setPlace] = useState(MIDDLE);
  useEffect(() => {
    if (ground === null) return;
    const move = ({ clientX, clientY }: PointerEvent) => {
      const { left, top, width, height } = ground.getBoundingClientRect();
      setPlace({ x: (clientX - left) / width, y: (clientY - top) / height });
    };
    const press = (event: PointerEvent) => {
      const isMouse = event.pointerType === 'mouse' && event.button === 0;
      if (!isMouse || (event.target instanceof Element && event.target.closest('button'))) return;
      move(event);
      setHeld(true);
    };
    const release = () => setHeld(false);
    ground.addEventListener('pointermove', move);
    ground.addEventListener('pointerdown', press);
    window.addEventListener('pointerup', release);
    return () => {
      ground.removeEventListener('pointermove', move);
      ground.removeEventListener('pointerdown', press);
      window.removeEventListener('pointerup', release);
    };
  }, [ground]);
  return { isOn, place: isOn || isHeld ? place : undefined, toggle: () => setOn((on) => !on) };
}
